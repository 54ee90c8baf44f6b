package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Job;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Reserve;
import app.godwit.moves.ServerException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command that does deeds on the server.
abstract class DeedTask extends MoveTask {
    @Option(
            names = "--no-wait",
            description = "Stop with status 3 instead of waiting when the server's limit is reached; fits a timer.")
    private boolean noWait;

    @Option(
            names = "--reserve",
            paramLabel = "PERCENT",
            description = "The share of every limit of the server that stays yours (default 20); kept with the move.")
    private @Nullable Integer reserve;

    DeedTask(Context context) {
        super(context);
    }

    final void keepReserve(Move move) {
        if (reserve != null) {
            move.runs().reserve(new Reserve(reserve));
        }
    }

    @Override
    void before() throws Failure {
        super.before();
        if (reserve != null && !Reserve.isPossible(reserve)) {
            throw new Failure(Exit.USAGE, "The share that stays yours is between 0 and 90 percent.");
        }
    }

    /// Does what is planned in these lanes.
    final Answer deeds(Move move, Set<Lane> lanes, int planned) throws ServerException, InterruptedException {
        return ended(move, move.runs().start(lanes), lanes, planned);
    }

    /// Stays with a job that does deeds in these lanes.
    final Answer ended(Move move, Job job, Set<Lane> lanes, int planned) throws InterruptedException {
        var limit = new Limit(outside().clock(), noWait ? Limit.Wait.NOT_AT_ALL : Limit.Wait.AS_LONG_AS_IT_TAKES);
        var watching = new Watching(outside(), console());
        var end = watching.watch(job, limit);
        var ending = Ending.of(end, move, lanes);
        var told = end.state() == Progress.State.PAUSED
                ? limit.reached().map(ending::waiting).orElse(ending)
                : ending;
        return told.answer(
                planned, console().reader(), ProgressLines.line(end, console().reader()));
    }
}
