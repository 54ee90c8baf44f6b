package app.godwit.cli;

import app.godwit.journal.Deed;
import app.godwit.journal.Lane;
import app.godwit.journal.Run;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "undo",
        description = "Take back what a run or the whole move did on your server, and nothing that was there before."
                + " Without an option it lists the runs. Interrupted, it goes on with godwit run.")
final class UndoCommand extends DeedTask {
    @ArgGroup
    private @Nullable Scope scope;

    @Option(names = "--dry-run", description = "Only show what would be taken back.")
    private boolean dryRun;

    UndoCommand(Context context) {
        super(context);
    }

    static final class Scope {
        @Option(names = "--run", paramLabel = "RUN", description = "One run, by its number.")
        private @Nullable Long run;

        @Option(names = "--all", description = "The whole move; what is only planned is withdrawn too.")
        private boolean all;

        OptionalLong chosen() {
            return run == null ? OptionalLong.empty() : OptionalLong.of(run);
        }
    }

    /// @param kind as in the journal: `follow`, `publish`, `mute`, `block`, `list`, `enlist`
    record Count(String kind, int count) {
        static List<Count> of(List<Deed> deeds) {
            return deeds.stream()
                    .collect(Collectors.groupingBy(
                            deed -> Shapes.name(deed.kind()), TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue().intValue()))
                    .toList();
        }
    }

    record Shape(List<Run> runs, List<Count> takesBack) {}

    @Override
    Answer work(Move move) throws ServerException, InterruptedException, Failure {
        if (scope == null) {
            var runs = move.runs().standing();
            return Answer.done(new Shape(runs, List.of()), lines(runs));
        }
        var run = scope.chosen();
        if (run.isPresent() && move.runs().standing().stream().noneMatch(one -> one.id() == run.getAsLong())) {
            throw new Failure(
                    Exit.USAGE,
                    "Nothing of a run " + run.getAsLong() + " can be taken back; godwit undo lists the runs.");
        }
        var deeds = move.runs().undoable(run);
        if (dryRun) {
            var counts = Count.of(deeds);
            return Answer.done(
                    new Shape(move.runs().standing(), counts),
                    counts.stream()
                            .map(count -> "Would be taken back: " + count.count() + " × " + count.kind())
                            .toList());
        }
        return ended(move, move.runs().undo(run), Set.of(Lane.UNDO), deeds.size());
    }

    private List<String> lines(List<Run> runs) {
        return runs.isEmpty()
                ? List.of("There is nothing to take back.")
                : runs.stream()
                        .map(run -> "Run " + run.id() + ", " + run.what() + ", begun "
                                + console().reader().moment(run.started()) + ": " + run.done() + " deeds that stand")
                        .toList();
    }
}
