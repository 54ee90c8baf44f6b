package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "mute",
        description = "Mute on your server those whom you muted on X, as far as they were found. Nobody is told.")
final class MuteCommand extends DeedTask {
    MuteCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        keepReserve(move);
        var planned = move.alongside().planMutes();
        return deeds(move, Set.of(Lane.MARKS), planned);
    }
}
