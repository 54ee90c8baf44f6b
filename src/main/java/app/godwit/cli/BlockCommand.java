package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "block",
        description = "Block on your server those whom you blocked on X, as far as they were found. Nobody is told.")
final class BlockCommand extends DeedTask {
    BlockCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        keepReserve(move);
        var planned = move.alongside().planBlocks();
        return deeds(move, Set.of(Lane.MARKS), planned);
    }
}
