package app.godwit.reports;

import app.godwit.handles.Handle;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import app.godwit.tweets.Person;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads back a reviewed table of [EverythingCsv#people]. Only the columns `row`, `handle`, `decision`, `address` and
/// `id` count, in any order, the last of them only where the number of a row has changed since. An empty decision says
/// nothing, so that several people can each review a part; `open` takes a decision back.
public final class DecisionsCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private final Map<Long, PersonRow> people = new HashMap<>();
    private final Map<String, PersonRow> byNumber = new HashMap<>();

    private DecisionsCsv(List<PersonRow> people) {
        people.forEach(row -> this.people.put(row.id(), row));
        people.stream()
                .filter(row -> row.person().id() != Person.UNKNOWN)
                .forEach(row -> byNumber.put(Long.toUnsignedString(row.person().id()), row));
    }

    /// The table is none of ours, or says something that cannot be. The message is one sentence with the line.
    public static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        private Unclear(String message) {
            super(message);
        }
    }

    /// What several reviewers say together.
    ///
    /// @param decisions by [PersonRow#id], those on which nobody disagrees
    /// @param conflicts people on whom they disagree; nothing is decided about them
    public record Reviewed(Map<Long, Decision> decisions, List<Conflict> conflicts) {
        public Reviewed {
            decisions = Map.copyOf(decisions);
            conflicts = List.copyOf(conflicts);
        }
    }

    /// @param said what each table says, by its name
    public record Conflict(PersonRow row, Map<String, Decision> said) {
        public Conflict {
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }
    }

    /// Joins the tables of several reviewers, each under its name.
    public static Reviewed merge(Map<String, String> tables, List<PersonRow> people) throws Unclear {
        var said = new TreeMap<Long, Map<String, Decision>>();
        for (var table : tables.entrySet()) {
            all(table.getValue(), people)
                    .forEach((id, decision) ->
                            said.computeIfAbsent(id, _ -> new LinkedHashMap<>()).put(table.getKey(), decision));
        }
        var decisions = new HashMap<Long, Decision>();
        var conflicts = new ArrayList<Conflict>();
        for (var row : people) {
            var words = said.getOrDefault(row.id(), Map.of());
            var different =
                    words.values().stream().map(DecisionsCsv::plain).distinct().count();
            if (different > 1) {
                conflicts.add(new Conflict(row, words));
            } else {
                words.values().stream()
                        .findFirst()
                        .filter(decision -> !decision.equals(row.decision()))
                        .ifPresent(decision -> decisions.put(row.id(), decision));
            }
        }
        return new Reviewed(decisions, conflicts);
    }

    /// Addresses that differ in case only are one.
    private static Decision plain(Decision decision) {
        return decision instanceof Decision.Accept(var handle)
                ? new Decision.Accept(Handle.parse(handle.key()).orElse(handle))
                : decision;
    }

    /// Decisions by [PersonRow#id], only those that differ from what the move already knows.
    public static Map<Long, Decision> read(String table, List<PersonRow> people) throws Unclear {
        return merge(Map.of("", table), people).decisions();
    }

    private static Map<Long, Decision> all(String table, List<PersonRow> people) throws Unclear {
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
            decision(line).ifPresent(decision -> decisions.put(row.id(), decision));
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
        var numbered = number.matches("[0-9]{1,18}")
                ? Optional.ofNullable(people.get(Long.parseLong(number)))
                : Optional.<PersonRow>empty();
        var row = numbered.filter(known -> known.person().handle().equalsIgnoreCase(line.get("handle")))
                .or(() -> byNumber(line));
        if (row.isEmpty()) {
            throw new Unclear("Line " + line.getRecordNumber()
                    + " of the table names nobody of this move; was it written from another one?");
        }
        return row.get();
    }

    /// A later import may have given the person another row, or another handle.
    private Optional<PersonRow> byNumber(CSVRecord line) {
        return line.isMapped("id") && line.isSet("id")
                ? Optional.ofNullable(byNumber.get(line.get("id")))
                : Optional.empty();
    }

    private static Optional<Decision> decision(CSVRecord line) throws Unclear {
        return switch (line.get("decision").toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "open" -> Optional.of(new Decision.Undecided());
            case "reject" -> Optional.of(new Decision.Reject());
            case "accept" -> Optional.of(new Decision.Accept(address(line)));
            default ->
                throw new Unclear("Line " + line.getRecordNumber() + " of the table says “" + line.get("decision")
                        + "”; write accept, reject, open or nothing.");
        };
    }

    private static Handle address(CSVRecord line) throws Unclear {
        return Handle.parse(line.get("address"))
                .orElseThrow(() -> new Unclear("Line " + line.getRecordNumber()
                        + " of the table accepts somebody without an address like name@server.example."));
    }
}
