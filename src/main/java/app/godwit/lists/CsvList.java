package app.godwit.lists;

import app.godwit.tweets.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;

/// A CSV with a header row that names at least a handle, an id or a Fediverse address; separated by `,`, `;` or tabs.
final class CsvList implements Format {
    @Override
    public boolean recognises(Head head) {
        return CsvHeader.of(head).isPresent();
    }

    @Override
    public String kind() {
        return "a CSV of people";
    }

    @Override
    public void read(Head head, Bounded reader, Gathering gathering) throws IOException {
        var header = CsvHeader.of(head).orElseThrow();
        try (var parser = CSVParser.parse(reader, CsvHeader.format(header.separator()))) {
            var rows = parser.iterator();
            rows.next();
            while (rows.hasNext()) {
                var row = rows.next();
                person(new Row(header, row), row.getRecordNumber(), gathering);
                reader.nextEntry();
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException e) {
            gathering.problem(-1, "The rest of the table is damaged and could not be read.");
        }
    }

    private static void person(Row row, long number, Gathering gathering) {
        var person = row.person();
        if (person.id() == Person.UNKNOWN
                && person.handle().isEmpty()
                && person.fediverse().isEmpty()) {
            gathering.problem(number, "This row has neither handle nor id; it was left out.");
        } else {
            gathering.person(person, row.ties());
        }
    }
}
