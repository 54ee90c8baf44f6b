package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "follow",
        description = "Follow everybody found and not turned down, as fast as the server allows. Ctrl-C pauses.")
final class FollowCommand extends DeedTask {
    FollowCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        var planned = move.planFollows();
        return deeds(move, Set.of(Lane.FOLLOWS), planned);
    }
}
