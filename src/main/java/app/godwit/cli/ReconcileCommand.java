package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "reconcile",
        description = "Ask your server whom you follow, mute and block, and bring the move up to it: after a file was"
                + " uploaded, or after you followed people by hand.")
final class ReconcileCommand extends DeedTask {
    ReconcileCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        return ended(move, move.runs().reconcile(), Set.of(), 0);
    }
}
