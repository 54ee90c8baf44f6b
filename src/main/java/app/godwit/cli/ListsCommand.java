package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "lists",
        description =
                "Make your lists of X on your server, and put on them whoever was found and has accepted your follow.")
final class ListsCommand extends DeedTask {
    ListsCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        keepReserve(move);
        var planned = move.alongside().planLists();
        return deeds(move, Set.of(Lane.LISTS), planned);
    }
}
