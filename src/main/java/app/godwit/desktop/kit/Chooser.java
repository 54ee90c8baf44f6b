package app.godwit.desktop.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file. Empty when they think better of it.
public interface Chooser {
    /// An archive as a zip, or a follow list.
    Optional<Path> source();

    /// An archive that was unpacked.
    Optional<Path> folder();

    /// Where a new move shall be kept.
    Optional<Path> newMove();

    /// A move that exists.
    Optional<Path> move();

    /// A table that was reviewed.
    Optional<Path> table();

    /// A folder into which files shall be written.
    default Optional<Path> place() {
        return folder();
    }

    /// Where a report or a table shall be written.
    Optional<Path> report(String name);
}
