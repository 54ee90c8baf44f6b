package app.godwit.cli;

import app.godwit.http.Reach;
import app.godwit.moves.FromX;
import app.godwit.moves.Move;
import app.godwit.xapi.Hosts;
import java.net.URI;

/// A command that asks X.
abstract class XTask extends MoveTask {
    private static final String STAND_IN = "GODWIT_X_API";

    XTask(Context context) {
        super(context);
    }

    abstract Answer work(FromX x) throws Exception;

    @Override
    final Answer work(Move move) throws Exception {
        return work(move.x(hosts()));
    }

    /// The real ones, unless the environment names a stand-in on this computer.
    private Hosts hosts() throws Failure {
        var address = outside().variable(STAND_IN);
        if (address.isEmpty()) {
            return Hosts.X;
        }
        if (common().reach(outside()) == Reach.PUBLIC) {
            throw new Failure(
                    Exit.USAGE, STAND_IN + " is set, and works only with --allow-local; add it or unset the variable.");
        }
        try {
            return Hosts.at(URI.create(address.get()));
        } catch (IllegalArgumentException wrong) {
            throw new Failure(Exit.USAGE, STAND_IN + " is no address, such as http://127.0.0.1:8080.");
        }
    }
}
