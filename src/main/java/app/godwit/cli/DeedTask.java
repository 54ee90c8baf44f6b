package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import java.util.Set;
import picocli.CommandLine.Option;

/// A command that does deeds on the server.
abstract class DeedTask extends MoveTask {
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
        var told =
                end.state() == Progress.State.PAUSED && !limit.until.isEmpty() ? ending.waiting(limit.until) : ending;
        return told.answer(planned, ProgressLines.line(end, console().reader()));
    }

    /// Remembers what had to be waited for.
    private final class Limit {
        private String until = "";

        boolean reached(Progress progress) {
            if (noWait && progress.state() == Progress.State.WAITING) {
                until = progress.now();
                return true;
            }
            return false;
        }
    }
}
