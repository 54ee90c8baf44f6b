package app.godwit.archive;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Small helps for reading JSON value by value, forgiving in types: X writes numbers as strings, and keys
/// come and go.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /// `3.0` and `1E7`.
    private static final Pattern ROUNDED = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,20})?(?:E[0-9]{1,2})?");

    private static final int SHORTEST_ROUNDED = 2;

    private Json() {}

    static JsonParser parser(byte[] bytes, int from, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
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
            case VALUE_NULL, START_OBJECT, START_ARRAY -> "";
            default -> parser.getValueAsString("");
        };
    }

    static boolean truth(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_TRUE) || "true".equals(string(parser));
    }

    /// A whole number, written as number or string; 0 when it is neither. Ids are never negative. `1.01E18` is no
    /// whole number: archives of 2018 write ids so too, and the last digits are lost.
    static long number(JsonParser parser) {
        return Math.max(numberOrNone(parser), 0);
    }

    private static long numberOrNone(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING ->
                digits(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? -1 : parser.getLongValue();
            default -> -1;
        };
    }

    /// As [#number], for counts and indices. Archives of 2018 write `3.0`, and `1.2E7` for more than ten million.
    static int small(JsonParser parser) {
        var whole = number(parser);
        var exact = whole != 0 || parser.getStringLength() <= SHORTEST_ROUNDED;
        return (int) Math.min(exact ? whole : rounded(string(parser)), Integer.MAX_VALUE);
    }

    /// As [#number], for indices: -1 when it is no number or below zero.
    static int index(JsonParser parser) {
        return Math.clamp(numberOrNone(parser), -1, Integer.MAX_VALUE);
    }

    private static long rounded(String text) {
        return ROUNDED.matcher(text).matches() ? (long) Double.parseDouble(text) : 0;
    }

    /// Reads `12` and `12.0`; -1 for anything else.
    private static long digits(char[] chars, int from, int length) {
        var value = 0L;
        for (var i = from; i < from + length; i++) {
            var digit = chars[i] - '0';
            if (chars[i] == '.' && i > from) {
                return isZeros(chars, i + 1, from + length) ? value : -1;
            }
            if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return length == 0 ? -1 : value;
    }

    private static boolean isZeros(char[] chars, int from, int to) {
        for (var i = from; i < to; i++) {
            if (chars[i] != '0') {
                return false;
            }
        }
        return true;
    }

    /// What a parser says about broken text, without its long tail of places.
    static String complaint(JacksonException e) {
        var message = String.valueOf(e.getOriginalMessage());
        var line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) : line;
    }
}
