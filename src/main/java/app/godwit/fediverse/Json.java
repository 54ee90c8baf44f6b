package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Reads replies without trusting them: any field may be missing or of another type.
final class Json {
    /// A document without anything in it.
    static final JsonNode NOTHING = MissingNode.getInstance();

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");

    private Json() {}

    static JsonNode object(Reply reply) throws Unreadable {
        var node = parse(reply);
        if (!node.isObject()) {
            throw new Unreadable("not an object");
        }
        return node;
    }

    static JsonNode array(Reply reply) throws Unreadable {
        var node = parse(reply);
        if (!node.isArray()) {
            throw new Unreadable("not a list");
        }
        return node;
    }

    /// Any JSON at all, but not nothing.
    static void check(Reply reply) throws Unreadable {
        try (var parser = MAPPER.createParser(reply.body())) {
            if (parser.nextToken() == null) {
                throw new Unreadable("nothing");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new Unreadable("more than one");
            }
        } catch (JacksonException notJson) {
            throw new Unreadable("not JSON");
        }
    }

    private static JsonNode parse(Reply reply) throws Unreadable {
        try {
            return MAPPER.readTree(reply.body());
        } catch (JacksonException notJson) {
            throw new Unreadable("not JSON");
        }
    }

    /// The text or number there, `""` when there is none.
    static String text(JsonNode node, String... path) {
        var value = at(node, path);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    /// The text or number there, which must not be empty.
    static String needed(JsonNode node, String name) throws Unreadable {
        var value = text(node, name);
        if (value.isEmpty()) {
            throw new Unreadable("no " + name);
        }
        return value;
    }

    static boolean is(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }

    /// The number there if it is above zero. Some servers write numbers as text.
    static Optional<Long> positive(JsonNode node, String... path) {
        var value = at(node, path);
        if (value.isNumber()
                || (value.isString() && DIGITS.matcher(value.asString()).matches())) {
            return Optional.of((long) value.asDouble()).filter(number -> number > 0);
        }
        return Optional.empty();
    }

    static JsonNode at(JsonNode node, String... path) {
        var value = node;
        for (var name : path) {
            value = value.path(name);
        }
        return value;
    }
}
