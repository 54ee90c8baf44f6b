package app.godwit.reports;

import app.godwit.handles.Evidence;
import app.godwit.handles.Match;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;

/// Everything as tables for a spreadsheet. The table of people can be reviewed and read back by [DecisionsCsv].
public final class EverythingCsv {
    private EverythingCsv() {}

    /// Everybody, also those not found. `row` is the number in this move file; `decision` is `accept`, `reject` or
    /// nothing.
    public static void people(List<PersonRow> people, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord(
                "row",
                "handle",
                "name",
                "state",
                "decision",
                "address",
                "confidence",
                "field",
                "evidence",
                "reason",
                "id");
        for (var row : people) {
            person(row, csv);
        }
    }

    private static void person(PersonRow row, CSVPrinter csv) throws IOException {
        var person = row.person();
        csv.printRecord(
                row.id(),
                person.handle(),
                Csv.words(person.name()),
                lower(row.state()),
                decision(row.decision()),
                address(row),
                row.chosen().map(match -> lower(match.confidence())).orElse(""),
                row.chosen().map(match -> lower(evidence(match).field())).orElse(""),
                row.chosen().map(match -> Csv.words(evidence(match).words())).orElse(""),
                Csv.words(row.reason()),
                person.id() == 0 ? "" : person.id());
    }

    /// Every tweet that was left out, with the reason's name.
    public static void leftOut(List<Report.Left> tweets, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("tweet", "written", "reason", "text");
        for (var left : tweets) {
            var written = left.written().equals(Instant.EPOCH) ? "" : left.written();
            csv.printRecord(left.source(), written, lower(left.reason()), Csv.words(left.text()));
        }
    }

    /// Every post planned, published or refused.
    public static void posts(List<PostRow> posts, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("tweet", "part", "written", "state", "url", "why", "text");
        for (var row : posts) {
            var draft = row.draft();
            csv.printRecord(
                    draft.source(),
                    draft.part(),
                    draft.written(),
                    lower(row.state()),
                    row.url(),
                    Csv.words(row.why()),
                    Csv.words(draft.text()));
        }
    }

    private static Evidence evidence(Match match) {
        return match.candidate().evidence();
    }

    private static String address(PersonRow row) {
        return switch (row.decision()) {
            case Decision.Accept(var handle) -> handle.toString();
            case Decision.Reject _, Decision.Undecided _ ->
                row.chosen().map(match -> Csv.address(match).toString()).orElse("");
        };
    }

    private static String decision(Decision decision) {
        return switch (decision) {
            case Decision.Accept _ -> "accept";
            case Decision.Reject _ -> "reject";
            case Decision.Undecided _ -> "";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
