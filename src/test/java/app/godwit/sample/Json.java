package app.godwit.sample;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes JSON in the archive's manner: indented, UTF-8, the same bytes everywhere.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode indices(int start, int end) {
        return array().add(Integer.toString(start)).add(Integer.toString(end));
    }

    static String text(JsonNode node) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsString(node);
    }

    /// `PREFIX[…]`, one item below the other.
    static byte[] file(String prefix, JsonNode node) {
        return (prefix + text(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
