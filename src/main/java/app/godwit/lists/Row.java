package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// One row of a CSV, read by its header.
record Row(CsvHeader header, CSVRecord cells) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Person person() {
        var flat = new Person(
                Words.id(cell(Column.ID)),
                handle(),
                cell(Column.NAME),
                cell(Column.BIO),
                cell(Column.LOCATION),
                website(),
                "",
                cell(Column.AVATAR),
                fediverse());
        return expanded(flat);
    }

    /// By its own flags; a list without flags is taken for the list of the followed.
    Set<Tie> ties() {
        var following = flag(Column.FOLLOWING);
        if (following.isEmpty()) {
            return Set.of(Tie.FOLLOWING);
        }
        var ties = EnumSet.noneOf(Tie.class);
        if (following.equals("true")) {
            ties.add(Tie.FOLLOWING);
        }
        if (flag(Column.FOLLOWED_BY).equals("true")) {
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
        var stated = Words.address(cell(Column.FEDIVERSE));
        return stated.isEmpty() ? Words.address(cell(Column.HANDLE)) : stated;
    }

    private String website() {
        var website = cell(Column.WEBSITE);
        var url = cell(Column.URL);
        return website.isEmpty() && Words.handle(url).isEmpty() ? url : website;
    }

    /// The exporter's last column holds the raw user, which knows the addresses behind t.co.
    private Person expanded(Person flat) {
        var metadata = cell(Column.METADATA);
        if (!metadata.startsWith("{")) {
            return flat;
        }
        try {
            var node = JsonNodeFactory.instance.objectNode();
            node.put("description", flat.bio());
            node.put("website", flat.website());
            node.set("metadata", (JsonNode) JSON.readTree(metadata));
            var full = new ExporterUser(node).person();
            return new Person(
                    flat.id(),
                    flat.handle(),
                    flat.name(),
                    full.bio(),
                    flat.location(),
                    full.website(),
                    "",
                    flat.avatar(),
                    flat.fediverse());
        } catch (JacksonException damaged) {
            return flat;
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
