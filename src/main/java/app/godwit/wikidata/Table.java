package app.godwit.wikidata;

import app.godwit.wikidata.Statement.Rank;
import app.godwit.wikidata.Statement.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads SPARQL results in JSON: the document must be whole, a row that lacks something is left out.
final class Table {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 500;
    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String ONTOLOGY = "http://wikiba.se/ontology#";

    private Table() {}

    /// Empty when this is no such document, or not all of it.
    static Optional<List<Statement>> read(byte[] body) {
        try {
            var rows = JSON.readTree(body).path("results").path("bindings");
            return rows.isArray() ? Optional.of(statements(rows)) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static List<Statement> statements(JsonNode rows) {
        var statements = new ArrayList<Statement>();
        rows.forEach(row -> statement(row).ifPresent(statements::add));
        return statements;
    }

    private static Optional<Statement> statement(JsonNode row) {
        var key = text(row, "key");
        var item = after(ENTITY, text(row, "item"));
        var value = isKnown(row.path("value")) ? text(row, "value") : "";
        var what = what(text(row, "what"));
        if (key.isEmpty() || item.isEmpty() || value.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        var rank = rank(after(ONTOLOGY, text(row, "rank")));
        return Optional.of(
                new Statement(key, item, what.get(), value, number(text(row, "number")), rank, text(row, "until")));
    }

    /// "Some value, unknown which" is a node without a name, or with one made up on the way.
    private static boolean isKnown(JsonNode value) {
        return !value.path("type").asString("").equals("bnode")
                && !value.path("value").asString("").contains("/.well-known/genid/");
    }

    private static Optional<What> what(String name) {
        return switch (name) {
            case "handle" -> Optional.of(What.HANDLE);
            case "address" -> Optional.of(What.ADDRESS);
            case "website" -> Optional.of(What.WEBSITE);
            default -> Optional.empty();
        };
    }

    private static Rank rank(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "preferredrank" -> Rank.PREFERRED;
            case "deprecatedrank" -> Rank.DEPRECATED;
            default -> Rank.NORMAL;
        };
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static String after(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : "";
    }

    private static String text(JsonNode row, String name) {
        var text = row.path(name).path("value").asString("").strip();
        return text.length() > LONGEST ? "" : text;
    }
}
