package app.godwit.lists;

import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Small helps for reading JSON value by value. Only the texts that are asked for are ever held, so values of any size
/// may stand between them.
final class Json {
    /// No text that is asked for is longer in earnest.
    private static final int LONGEST_TEXT = 16 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    static JsonParser parser(Reader reader) {
        return FACTORY.createParser(ObjectReadContext.empty(), reader);
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// What to do with one value of an object; the parser stands on the value.
    @FunctionalInterface
    interface Field {
        void read(String name, JsonParser parser);
    }

    /// Reads the object on which the parser stands and leaves it at the object's end. Anything else is skipped.
    static void object(JsonParser parser, Field field) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            return;
        }
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var value = parser.nextToken();
            field.read(name, parser);
            if (value.isStructStart() && parser.currentToken() == value) {
                parser.skipChildren();
            }
        }
    }

    /// Reads the array on which the parser stands, calling once per element. Anything else is skipped.
    static void array(JsonParser parser, Runnable element) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            parser.skipChildren();
            return;
        }
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            element.run();
            if (token.isStructStart() && parser.currentToken() == token) {
                parser.skipChildren();
            }
        }
    }

    /// The text of a scalar, `""` for null and structures.
    static String string(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> parser.getString();
            default -> "";
        };
    }
}
