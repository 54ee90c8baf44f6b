package app.godwit.cli;

import app.godwit.moves.Move;
import java.util.Set;
import picocli.CommandLine.Command;

@Command(
        name = "match",
        description = "Find where the people followed on X are now: addresses in their own words, each one looked up.")
final class MatchCommand extends MoveTask {
    MatchCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws InterruptedException {
        var end = watch(move.match());
        var overview = move.overview();
        return Ending.of(end, move, Set.of())
                .answer(
                        0,
                        console().reader(),
                        "Found: " + overview.found() + " of " + overview.people(),
                        "Not found: " + overview.notFound(),
                        "To be looked up again later: " + overview.waiting());
    }
}
