package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.reports.DecisionsCsv;
import app.godwit.reports.EverythingCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "people",
        description = "List everybody followed on X with what was found and why it is believed; write the table for"
                + " review, and read a reviewed one back.")
final class PeopleCommand extends MoveTask {
    @Option(names = "--csv", paramLabel = "FILE", description = "Write the table as CSV.")
    private @Nullable Path csv;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Read reviewed tables: accept, reject or open in the column decision, another address if need"
                    + " be. Where several disagree, nothing is decided.")
    private List<Path> decisions = List.of();

    @Option(
            names = "--set",
            paramLabel = "WHO=ADDRESS",
            description =
                    "Decide on one person, named by @handle or row: their address, reject or open. An address that"
                            + " was not found before is looked up by the next match.")
    private Map<String, String> said = Map.of();

    @Option(names = "--servers", description = "Show instead on which servers the found people live.")
    private boolean servers;

    PeopleCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws IOException, DecisionsCsv.Unclear, Failure {
        var review = new Review(move, console());
        var conflicts = decisions.isEmpty() ? List.<Shapes.Refusal>of() : review.tables(decisions);
        review.oneByOne(said);
        var people = move.people().followed();
        if (csv != null) {
            write(people, csv);
        }
        if (servers) {
            var homes = move.people().homes();
            return Answer.done(HomesShape.of(homes), HomesShape.lines(homes));
        }
        return table(move, people, conflicts);
    }

    private static Answer table(Move move, List<PersonRow> people, List<Shapes.Refusal> conflicts) {
        var coverage = move.people().coverage();
        var lines = new ArrayList<>(CoverageLines.of(coverage));
        people.stream().map(PeopleCommand::line).forEach(lines::add);
        conflicts.forEach(one -> lines.add("Disagreed: " + one.subject() + ": " + one.what()));
        var unasked = Review.unasked(people);
        if (unasked > 0) {
            lines.add("Given by hand and to be looked up by godwit match: " + unasked);
        }
        return new Answer.Told(
                conflicts.isEmpty() ? Exit.DONE : Exit.REFUSED,
                PeopleShape.of(people, move.people().everybody(), coverage, conflicts),
                lines);
    }

    private void write(List<PersonRow> people, Path table) throws IOException {
        try (var out = Files.newBufferedWriter(table)) {
            EverythingCsv.people(people, out);
        }
        console().note("Table written to " + table);
    }

    static String line(PersonRow row) {
        var found = row.chosen()
                .map(match -> Addresses.followed(match).display() + " ("
                        + Shapes.name(match.confidence()) + ", in "
                        + Shapes.name(match.candidate().evidence().field()) + ": "
                        + match.candidate().evidence().words() + ")");
        var words = found.or(() -> Optional.of(row.reason())).filter(text -> !text.isEmpty());
        return Review.name(row) + " · " + Shapes.name(row.state())
                + words.map(text -> " · " + text).orElse("");
    }
}
