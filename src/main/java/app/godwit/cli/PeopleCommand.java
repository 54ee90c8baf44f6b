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
            description = "Read a reviewed table: accept or reject in the column decision, another address if need be.")
    private @Nullable Path decisions;

    PeopleCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws IOException, DecisionsCsv.Unclear {
        if (decisions != null) {
            decide(move, decisions);
        }
        var people = move.people();
        if (csv != null) {
            write(people, csv);
        }
        var coverage = move.coverage();
        var lines = new ArrayList<>(CoverageLines.of(coverage));
        people.stream().map(PeopleCommand::line).forEach(lines::add);
        return Answer.done(PeopleShape.of(people, move.everybody(), coverage), lines);
    }

    private void decide(Move move, Path table) throws IOException, DecisionsCsv.Unclear {
        var decided = DecisionsCsv.read(Files.readString(table), move.people());
        decided.forEach(move::decide);
        console().note(decided.size() + " decisions read from " + table);
    }

    private void write(List<PersonRow> people, Path table) throws IOException {
        try (var out = Files.newBufferedWriter(table)) {
            EverythingCsv.people(people, out);
        }
        console().note("Table written to " + table);
    }

    private static String line(PersonRow row) {
        var handle = row.person().handle().isEmpty()
                ? Shapes.id(row.person().id())
                : "@" + row.person().handle();
        var found = row.chosen()
                .map(match -> Addresses.of(match).display() + " ("
                        + Shapes.name(match.confidence()) + ", in "
                        + Shapes.name(match.candidate().evidence().field()) + ": "
                        + match.candidate().evidence().words() + ")");
        var words = found.or(() -> Optional.of(row.reason())).filter(text -> !text.isEmpty());
        return handle + " · " + Shapes.name(row.state())
                + words.map(text -> " · " + text).orElse("");
    }
}
