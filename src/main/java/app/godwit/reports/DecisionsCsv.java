package app.godwit.reports;

import app.godwit.handles.Handle;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads back a reviewed table of [EverythingCsv#people]. Only the columns `row`, `handle`, `decision` and `address`
/// count, in any order.
public final class DecisionsCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private final Map<Long, PersonRow> people = new HashMap<>();

    private DecisionsCsv(List<PersonRow> people) {
        people.forEach(row -> this.people.put(row.id(), row));
    }

    /// The table is none of ours, or says something that cannot be. The message is one sentence with the line.
    public static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        private Unclear(String message) {
            super(message);
        }
    }

    /// Decisions by [PersonRow#id], only those that differ from what the move already knows.
    public static Map<Long, Decision> read(String table, List<PersonRow> people) throws Unclear {
        try (var csv = format(table).parse(new StringReader(withoutMark(table)))) {
            if (!csv.getHeaderMap().keySet().containsAll(List.of("row", "handle", "decision", "address"))) {
                throw new Unclear("The table lacks one of the columns row, handle, decision and address;"
                        + " write a fresh one with people --csv.");
            }
            return new DecisionsCsv(people).decisions(csv);
        } catch (IOException | UncheckedIOException | IllegalArgumentException notCsv) {
            throw new Unclear("The table is broken CSV; save it again as CSV, or write a fresh one with people --csv.");
        }
    }

    private Map<Long, Decision> decisions(Iterable<CSVRecord> lines) throws Unclear {
        Map<Long, Decision> decisions = new HashMap<>();
        for (var line : lines) {
            var row = person(line);
            var decision = decision(line);
            if (!decision.equals(row.decision())) {
                decisions.put(row.id(), decision);
            }
        }
        return decisions;
    }

    /// Spreadsheets put a mark in front of UTF-8.
    private static String withoutMark(String table) {
        return table.startsWith("\uFEFF") ? table.substring(1) : table;
    }

    /// Where the comma is the decimal sign, spreadsheets part columns with semicolons.
    private static CSVFormat format(String table) {
        var head = table.lines().findFirst().orElse("");
        return head.contains(",") ? FORMAT : FORMAT.builder().setDelimiter(';').get();
    }

    private PersonRow person(CSVRecord line) throws Unclear {
        var number = line.get("row");
        var row = number.matches("[0-9]{1,18}") ? people.get(Long.parseLong(number)) : null;
        if (row == null || !row.person().handle().equalsIgnoreCase(line.get("handle"))) {
            throw new Unclear("Line " + line.getRecordNumber()
                    + " of the table names nobody of this move; was it written from another one?");
        }
        return row;
    }

    private static Decision decision(CSVRecord line) throws Unclear {
        return switch (line.get("decision").toLowerCase(Locale.ROOT)) {
            case "" -> new Decision.Undecided();
            case "reject" -> new Decision.Reject();
            case "accept" -> new Decision.Accept(address(line));
            default ->
                throw new Unclear("Line " + line.getRecordNumber() + " of the table says “" + line.get("decision")
                        + "”; write accept, reject or nothing.");
        };
    }

    private static Handle address(CSVRecord line) throws Unclear {
        return Handle.parse(line.get("address"))
                .orElseThrow(() -> new Unclear("Line " + line.getRecordNumber()
                        + " of the table accepts somebody without an address like name@server.example."));
    }
}
