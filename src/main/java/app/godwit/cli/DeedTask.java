package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// A command that does deeds on the server.
abstract class DeedTask extends MoveTask {
    /// Waiting less than this is no limit but a breath between two questions.
    private static final Duration SHORT = Duration.ofMinutes(1);

    @Option(
            names = "--no-wait",
            description = "Stop with status 3 instead of waiting when the server's limit is reached; fits a timer.")
    private boolean noWait;

    DeedTask(Context context) {
        super(context);
    }

    /// Does what is planned in these lanes.
    final Answer deeds(Move move, Set<Lane> lanes, int planned) throws ServerException, InterruptedException {
        var limit = new Limit();
        var watching = new Watching(outside(), console());
        var end = watching.watch(move.run(lanes), limit::reached);
        var ending = Ending.of(end, move, lanes);
        var told = end.state() == Progress.State.PAUSED
                ? limit.reached.map(ending::waiting).orElse(ending)
                : ending;
        return told.answer(
                planned, console().reader(), ProgressLines.line(end, console().reader()));
    }

    /// Remembers what had to be waited for.
    private final class Limit {
        private Optional<Progress> reached = Optional.empty();

        boolean reached(Progress progress) {
            var soon = outside().clock().instant().plus(SHORT);
            var isLong = progress.until().filter(soon::isBefore).isPresent();
            if (noWait && isLong) {
                reached = Optional.of(progress);
            }
            return reached.isPresent();
        }
    }
}
