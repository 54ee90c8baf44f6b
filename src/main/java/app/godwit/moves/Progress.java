package app.godwit.moves;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A still picture of a running job, cheap to take at any moment from any thread.
///
/// @param now   what it is doing or waiting for, one short sentence
/// @param until when it goes on by itself; empty unless it waits
public record Progress(State state, List<Part> parts, String now, Optional<Instant> until, List<Trouble> troubles) {
    /// Whose trouble it is when the move file itself failed.
    static final String MOVE_FILE = "The move";

    public Progress {
        parts = List.copyOf(parts);
        troubles = List.copyOf(troubles);
    }

    public enum State {
        RUNNING,
        /// A limit of the server: goes on by itself.
        WAITING,
        PAUSED,
        DONE,
        /// Needs the user: the last trouble says what.
        STOPPED
    }

    /// Whether it stopped because the move file failed under it: the disk is full, or gone.
    public boolean isWithoutFile() {
        return state == State.STOPPED
                && troubles.stream().anyMatch(one -> one.subject().equals(MOVE_FILE));
    }

    /// One kind of work.
    ///
    /// @param name   `people`, `follows`, `posts`
    /// @param total  all that was planned
    /// @param endsAt when it will be done, as far as known
    public record Part(String name, int done, int waiting, int refused, int total, Optional<Instant> endsAt) {}

    /// Something that went wrong and what to do.
    public record Trouble(String subject, String what) {}
}
