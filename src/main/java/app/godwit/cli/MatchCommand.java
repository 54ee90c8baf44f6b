package app.godwit.cli;

import app.godwit.moves.Move;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "match",
        description = "Find where the people followed on X are now: addresses in their own words, each one looked up.")
final class MatchCommand extends MoveTask {
    @Mixin
    private final KeepOptions keep = new KeepOptions();

    MatchCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws InterruptedException, Failure {
        keep.into(move);
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
