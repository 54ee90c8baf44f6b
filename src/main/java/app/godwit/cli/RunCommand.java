package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.EnumSet;
import picocli.CommandLine.Command;

@Command(
        name = "run",
        description = "Do all that is planned, until done. Ctrl-C pauses; run again resumes, also after a crash.")
final class RunCommand extends DeedTask {
    RunCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        keepReserve(move);
        return deeds(move, EnumSet.allOf(Lane.class), 0);
    }
}
