package app.godwit.cli;

import app.godwit.moves.Job;
import app.godwit.moves.Progress;
import java.time.Duration;
import java.util.function.Predicate;

/// Stays with a job until it ends, and shows how far it is.
final class Watching {
    private static final Duration BEAT = Duration.ofMillis(250);
    private final Outside outside;
    private final Console console;
    private final Duration beat;

    Watching(Outside outside, Console console) {
        this(outside, console, BEAT);
    }

    /// @param beat how often it looks
    Watching(Outside outside, Console console, Duration beat) {
        this.outside = outside;
        this.console = console;
        this.beat = beat;
    }

    /// Until it is done, paused or stopped. Ctrl-C pauses it.
    Progress watch(Job job) throws InterruptedException {
        return watch(job, _ -> false);
    }

    /// The same, and pauses it as soon as `enough` says so.
    Progress watch(Job job, Predicate<Progress> enough) throws InterruptedException {
        var lines = new ProgressLines(console);
        try (var _ = outside.onInterrupt(() -> pause(job))) {
            var progress = job.await(beat);
            while (goesOn(progress)) {
                lines.show(progress);
                if (enough.test(progress)) {
                    job.pause();
                    enough = _ -> false;
                }
                progress = job.await(beat);
            }
            progress = job.await();
            lines.end(progress);
            return progress;
        }
    }

    private void pause(Job job) {
        console.note("");
        console.note("Pausing after the deed in hand…");
        job.pause();
    }

    private static boolean goesOn(Progress progress) {
        return switch (progress.state()) {
            case RUNNING, WAITING -> true;
            case PAUSED, DONE, STOPPED -> false;
        };
    }
}
