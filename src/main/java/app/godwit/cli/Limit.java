package app.godwit.cli;

import app.godwit.moves.Progress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/// Says when a job that must not wait has met a limit, and remembers it.
final class Limit implements Predicate<Progress> {
    /// Waiting less than this is no limit but a breath between two questions.
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Wait wait;
    private Optional<Progress> reached = Optional.empty();

    enum Wait {
        AS_LONG_AS_IT_TAKES,
        NOT_AT_ALL
    }

    Limit(InstantSource clock, Wait wait) {
        this.clock = clock;
        this.wait = wait;
    }

    @Override
    public boolean test(Progress progress) {
        var soon = clock.instant().plus(SHORT);
        var isLong = progress.until().filter(soon::isBefore).isPresent();
        if (wait == Wait.NOT_AT_ALL && isLong) {
            reached = Optional.of(progress);
        }
        return reached.isPresent();
    }

    /// The progress as it stood when the limit was met.
    Optional<Progress> reached() {
        return reached;
    }
}
