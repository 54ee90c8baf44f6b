package app.godwit.practice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes and reads JSON trees.
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Iterable<? extends JsonNode> nodes) {
        var array = array();
        nodes.forEach(array::add);
        return array;
    }

    static ArrayNode texts(Iterable<String> texts) {
        var array = array();
        texts.forEach(array::add);
        return array;
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }
}
