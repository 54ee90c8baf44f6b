package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;

/// One row of a CSV, read by its header.
record Row(CsvHeader header, CSVRecord cells) {
    private static final Pattern SEVERAL = Pattern.compile("[^\\s,;\"\\[\\]]+");

    Person person() {
        var raw = raw();
        var full = raw.person();
        return new Person(
                Words.id(cell(Column.ID)),
                handle(),
                cell(Column.NAME),
                or(raw.expanded(cell(Column.BIO)), full.bio()),
                cell(Column.LOCATION),
                or(raw.expanded(website()), full.website()),
                cell(Column.PINNED),
                cell(Column.AVATAR),
                fediverse());
    }

    /// By its own flags; a list without flags is taken for the list of the followed.
    Set<Tie> ties() {
        if (header.columns().containsKey(Column.MUTED)) {
            return Set.of(Tie.MUTED);
        }
        var following = flag(Column.FOLLOWING);
        var follower = flag(Column.FOLLOWED_BY);
        var silent = following.isEmpty() && follower.isEmpty();
        if (silent && !header.columns().containsKey(Column.LISTS)) {
            return Set.of(Tie.FOLLOWING);
        }
        var ties = EnumSet.noneOf(Tie.class);
        if (following.equals("true")) {
            ties.add(Tie.FOLLOWING);
        }
        if (follower.equals("true")) {
            ties.add(Tie.FOLLOWER);
        }
        return ties;
    }

    private String flag(Column column) {
        var value = cell(column).toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("false") ? value : "";
    }

    private String handle() {
        var handle = Words.handle(cell(Column.HANDLE));
        return handle.isEmpty() ? Words.handle(cell(Column.URL)) : handle;
    }

    /// Some lists put the new address where others put the handle on X.
    private String fediverse() {
        var stated = Words.address(first(Column.FEDIVERSE));
        return stated.isEmpty() ? Words.address(cell(Column.HANDLE)) : stated;
    }

    private String website() {
        var website = first(Column.WEBSITE);
        var url = cell(Column.URL);
        return website.isEmpty() && Words.handle(url).isEmpty() ? url : website;
    }

    /// The first of several, which some write as a list in JSON and others with commas or spaces between.
    private String first(Column column) {
        var text = cell(column);
        var several = SEVERAL.matcher(text);
        return several.find() ? several.group() : text;
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    /// The exporter's last column holds the raw user, which knows the addresses behind t.co.
    private XUser raw() {
        var metadata = cell(Column.METADATA);
        if (!metadata.startsWith("{")) {
            return new XUser();
        }
        try (var parser = Json.parser(metadata)) {
            parser.nextToken();
            return XUser.read(parser);
        } catch (JacksonException damaged) {
            return new XUser();
        }
    }

    private String cell(Column column) {
        var at = header.columns().getOrDefault(column, cells.size());
        if (at >= cells.size()) {
            return "";
        }
        var text = Words.clean(cells.get(at).strip());
        return header.escaped() && column != Column.METADATA ? text.replace("\\n", "\n") : text;
    }
}
