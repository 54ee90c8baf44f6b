package app.godwit.reports;

import app.godwit.moves.ListRow;
import app.godwit.moves.Somebody;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;

/// Everybody that the sources named, followed or not, and the lists: for a spreadsheet, and to be kept.
public final class EverybodyCsv {
    private EverybodyCsv() {}

    /// One row for each person. `following`, `follower`, `muted` and `blocked` are `true` or `false`;
    /// the sources stand in the order in which they saw the person.
    public static void people(List<Somebody> people, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord(
                "id",
                "handle",
                "name",
                "bio",
                "location",
                "website",
                "fediverse",
                "following",
                "follower",
                "muted",
                "blocked",
                "former_handles",
                "sources");
        for (var somebody : people) {
            row(csv, somebody);
        }
    }

    private static void row(CSVPrinter csv, Somebody somebody) throws IOException {
        var person = somebody.person();
        csv.print(id(person));
        csv.print(person.handle());
        csv.print(Csv.words(person.name()));
        csv.print(Csv.words(person.bio()));
        csv.print(Csv.words(person.location()));
        csv.print(Csv.words(person.website()));
        csv.print(person.fediverse());
        for (var tie : Tie.values()) {
            csv.print(somebody.ties().contains(tie));
        }
        csv.print(String.join(" ", somebody.formerHandles().stream().sorted().toList()));
        csv.print(Csv.words(String.join(
                "; ", somebody.sayings().stream().map(Somebody.Saying::source).toList())));
        csv.println();
    }

    /// One row for each member of a list; a list of which no member is known has one row without.
    public static void lists(List<ListRow> lists, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("list", "name", "role", "id", "handle", "member");
        for (var row : lists) {
            var list = row.list();
            var role = list.role().name().toLowerCase(Locale.ROOT);
            if (row.members().isEmpty()) {
                csv.printRecord(Csv.words(list.url()), Csv.words(list.name()), role, "", "", "");
            }
            for (var member : row.members()) {
                csv.printRecord(
                        Csv.words(list.url()),
                        Csv.words(list.name()),
                        role,
                        id(member),
                        member.handle(),
                        Csv.words(member.name()));
            }
        }
    }

    private static String id(Person person) {
        return person.id() == Person.UNKNOWN ? "" : Long.toUnsignedString(person.id());
    }
}
