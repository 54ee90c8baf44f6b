package app.godwit.cli;

import app.godwit.moves.Job;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import java.nio.file.Files;

/// A command that works on a move file.
abstract class MoveTask extends Task {
    MoveTask(Context context) {
        super(context);
    }

    abstract Answer work(Move move) throws Exception;

    @Override
    final Answer work() throws Exception {
        before();
        var file = common().move();
        var tools = outside().tools(common().reach(outside()), common().keep(), file);
        try (var move = Move.open(file, tools)) {
            return work(move);
        }
    }

    /// What is checked before the file is opened. Most commands make no file: an empty one would hide a slip in its
    /// name.
    void before() throws Failure {
        if (!Files.exists(common().move())) {
            throw new Failure(
                    Exit.UNREADABLE,
                    "There is no move file " + common().move() + "; begin one with godwit import, or name it with -m.");
        }
    }

    /// Follows a job to its end, showing progress; Ctrl-C pauses it.
    final Progress watch(Job job) throws InterruptedException {
        return new Watching(outside(), console()).watch(job);
    }
}
