package app.godwit.lists;

import app.godwit.tweets.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;

/// A CSV with a header row that names at least a handle, an id or a Fediverse address; separated by `,`, `;` or tabs.
/// Also what Debirdify, Fedifinder and Mastodon itself export.
final class CsvList implements Format {
    @Override
    public boolean recognises(Head head) {
        return !head.startsWith('{')
                && !head.startsWith('[')
                && CsvHeader.of(head).isPresent();
    }

    @Override
    public String kind() {
        return "a CSV of people";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException, NotAList {
        var header = CsvHeader.of(source.head()).orElseThrow();
        if (header.names().contains("full_text")) {
            throw new NotAList(
                    "This is a table of tweets, not of people: export the list of users you follow instead.");
        }
        try (var reader = source.reader();
                var parser = CSVParser.parse(reader, CsvHeader.format(header.separator()))) {
            var rows = parser.iterator();
            for (var i = 0; i <= header.above(); i++) {
                rows.next();
            }
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
            gathering.person(person, row.ties(), number);
        }
    }
}
