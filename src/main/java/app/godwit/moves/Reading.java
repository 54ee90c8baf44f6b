package app.godwit.moves;

import java.util.Optional;

/// A source that is being read on its own thread. Pausing breaks it off between two items: what was read stays, and
/// bringing it in again goes on without doubling.
public interface Reading extends Job {
    /// What the source held; empty when it was broken off. Ask once it has ended.
    ///
    /// @throws SourceException it cannot be read
    Optional<BroughtIn> found() throws SourceException;

    /// How much of it is read, from 0 to 1; below 0 while nobody knows.
    double share();
}
