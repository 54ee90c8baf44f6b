package app.godwit.cli;

import app.godwit.moves.FromX;
import app.godwit.moves.Move;

/// A command that asks X.
abstract class XTask extends MoveTask {
    XTask(Context context) {
        super(context);
    }

    abstract Answer work(FromX x) throws Exception;

    @Override
    final Answer work(Move move) throws Exception {
        return work(move.x(XHosts.of(outside(), common().reach(outside()))));
    }
}
