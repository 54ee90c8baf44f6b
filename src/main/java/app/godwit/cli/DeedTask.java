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
        var limit = new Limit(outside().clock(), noWait ? Limit.Wait.NOT_AT_ALL : Limit.Wait.AS_LONG_AS_IT_TAKES);
        var watching = new Watching(outside(), console());
        var end = watching.watch(move.run(lanes), limit);
        var ending = Ending.of(end, move, lanes);
        var told = end.state() == Progress.State.PAUSED
                ? limit.reached().map(ending::waiting).orElse(ending)
                : ending;
        return told.answer(
                planned, console().reader(), ProgressLines.line(end, console().reader()));
    }
}
