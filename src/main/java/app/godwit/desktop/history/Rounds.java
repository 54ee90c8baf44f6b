package app.godwit.desktop.history;

import app.godwit.desktop.kit.Typing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Choosing posts, one round at a time: of what is wished meanwhile only the newest is worth another. And how quick
/// that is.
final class Rounds {
    private static final Duration QUICK = Duration.ofMillis(400);
    private Work work = Work.DONE;
    private boolean again;
    private Cause cause = Cause.FILE;
    private Instant begun = Instant.EPOCH;
    private Typing.Pace pace = Typing.Pace.EACH_KEY;

    /// Why posts are chosen anew.
    enum Cause {
        /// Others are wished: a matter of milliseconds, as a rule.
        WISH,
        /// The file has changed, and is read.
        FILE
    }

    /// Whether the posts in sight are those that are wished.
    private enum Work {
        DONE,
        COMPOSING
    }

    /// @return whether a round begins now; else another one follows the one under way
    boolean begin(Cause why, Instant now) {
        if (work == Work.COMPOSING) {
            again = true;
            cause = why == Cause.FILE ? why : cause;
            return false;
        }
        cause = why;
        begun = now;
        work = Work.COMPOSING;
        return true;
    }

    /// @return why another round is to follow, where one is
    Optional<Cause> end(Instant now) {
        work = Work.DONE;
        if (cause == Cause.WISH) {
            var isQuick = Duration.between(begun, now).compareTo(QUICK) < 0;
            pace = isQuick ? Typing.Pace.EACH_KEY : Typing.Pace.AT_REST;
        }
        var next = again ? Optional.of(cause) : Optional.<Cause>empty();
        again = false;
        return next;
    }

    /// It came to nothing.
    void breakOff() {
        work = Work.DONE;
    }

    /// Whether somebody waits long enough to be told.
    boolean isLong() {
        return work == Work.COMPOSING && (cause == Cause.FILE || pace == Typing.Pace.AT_REST);
    }

    /// Whether each key is worth an answer: where that takes long, only whole words are.
    Typing.Pace typing() {
        return pace;
    }
}
