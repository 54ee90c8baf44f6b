package app.godwit.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// One thing that can be wrong with an archive of any era, as zip or as folder.
///
/// Faults of one tweet befall the one whose text is `two`; give the fixture `one`, `two` and `three`.
public enum Fault {
    NONE(),

    UTF8_MARK(words(text -> "\uFEFF" + text)),
    UTF16_LITTLE(encoded("\uFEFF", StandardCharsets.UTF_16LE)),
    UTF16_BIG(encoded("\uFEFF", StandardCharsets.UTF_16BE)),
    UTF16_LITTLE_UNMARKED(encoded("", StandardCharsets.UTF_16LE)),
    UTF16_BIG_UNMARKED(encoded("", StandardCharsets.UTF_16BE)),
    UTF32_LITTLE(encoded("\uFEFF", StandardCharsets.UTF_32LE)),
    UTF32_BIG_UNMARKED(encoded("", StandardCharsets.UTF_32BE)),
    BYTE_OF_WINDOWS_1252(withByte(0xE9)),
    CRLF(words(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"))),
    CR_ALONE(words(text -> text.replace("\r\n", "\n").replace("\n", "\r"))),

    BAD_ESCAPE(words(text -> text.replace("two", "t\\xo"))),
    LONE_SURROGATE(words(text -> text.replace("two", "t\\ud83do"))),
    ESCAPED_NUL(words(text -> text.replace("two", "t\\u0000o"))),
    CONTROL_CHARACTER(words(text -> text.replace("two", "t\u0001o"))),
    QUOTE_MISSING(words(text -> text.replace("two\"", "two"))),
    BRACE_MISSING(words(text -> text.replace("\"two\"", "{ \"two\""))),
    DEEP_NESTING(words(text -> text.replace("\"two\"", "[".repeat(100_000) + "]".repeat(100_000)))),
    DEEP_ENTITIES(words(text -> text.replace("\"two\"", "\"two\", \"entities\" : " + "{\"urls\":[".repeat(50_000)))),
    TOO_LONG(words(text -> text.replace("two", "x".repeat(9 << 20)))),
    NO_NUMBERS(words(
            text -> text.replace("\"two\"", "\"two\", \"favorite_count\" : \"many\", \"retweet_count\" : -1e999"))),
    ODD_INDICES(words(text -> text.replace(
            "\"two\"", "\"two\", \"entities\" : { \"hashtags\" : [ " + String.join(", ", indices()) + " ] }"))),
    MILLION_ENTITIES(words(text -> text.replace(
            "\"two\"",
            "\"two\", \"entities\" : { \"urls\" : [ " + "{},".repeat(1_000_000) + "{\"indices\":[\"0\",\"3\"]} ] }"))),
    KEY_TWICE(words(text -> text.replace("\"two\"", "\"first\", \"full_text\" : \"two\""))),
    UNKNOWN_KEYS(words(text -> text.replace("\"two\"", "\"two\", \"new\" : { \"a\" : [ 1, { } ] }"))),
    MARKUP(words(text -> text.replace("two", "two <script>alert('&lt;')</script>"))),

    OTHER_ASSIGNMENT(words(text -> "\n var  twitter\t. tweets=\n" + text.substring(text.indexOf('[')))),
    NO_ASSIGNMENT(words(text -> text.substring(text.indexOf('[')))),
    NO_BRACKET(words(text -> text.replaceFirst("\\[", " "))),
    COMMENTS(words(text -> "/* mine */ // all of it\n" + text.strip() + " // end")),
    SEMICOLON(words(text -> text.strip() + ";\n")),
    COMMA_AT_THE_END(words(text -> text.substring(0, text.lastIndexOf(']')) + ",\n]")),
    NO_LIST(words(text -> "window.YTD.tweets.part0 = 17")),
    EMPTY_FILE(words(text -> "")),
    WEB_PAGE(words(text -> "<!DOCTYPE html><title>Error [500]</title><style>p{color:red}</style><p>Sorry {0}</p>")),
    BREAKS_OFF(words(text -> text.substring(0, text.indexOf("two")))),

    BOMB(words(text -> text.replace("three", " ".repeat(80 << 20)))),
    HUGE_TEXT() {
        @Override
        void afterwards(Path zip) throws IOException {
            HugeText.intoZip(zip, TWEETS, "two");
        }
    },
    HALF_A_ZIP() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.put("data/zzz.js", ArchiveFaultTest.noise(1 << 20));
        }

        @Override
        void afterwards(Path zip) throws IOException {
            var bytes = Files.readAllBytes(zip);
            Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        }
    },
    BEGINNING_OF_A_ZIP() {
        @Override
        void afterwards(Path zip) throws IOException {
            Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 20));
        }
    },
    OTHER_THINGS() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.clear();
            files.put("holiday/list.txt", "sun cream".getBytes(StandardCharsets.UTF_8));
        }
    },
    CLIMBING_NAMES() {
        @Override
        void befall(Map<String, byte[]> files) {
            var evil = "window.YTD.following.part0 = [ { \"following\" : { \"accountId\" : \"666\" } } ]";
            for (var name : new String[] {"../following.js", "/data/following.js", "data/../../following.js"}) {
                files.put(name, evil.getBytes(StandardCharsets.UTF_8));
            }
        }
    },
    LINK_IN_ZIP() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.put("data/follower.js", "../../../etc/passwd".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void afterwards(Path zip) throws IOException {
            ZipLinks.mark(zip, "data/follower.js");
        }
    },
    UNKNOWN_FILES() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.put("data/telepathy.js", "window.YTD.telepathy.part0 = [ { ".getBytes(StandardCharsets.UTF_8));
            files.put("data/\u001B[31mred.js", new byte[] {1});
        }
    },
    CUT_MANIFEST() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.computeIfPresent("data/manifest.js", (name, bytes) -> Arrays.copyOf(bytes, bytes.length / 2));
        }
    },
    NO_TWEETS_FILE() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.keySet().removeIf(name -> TWEETS.matcher(name).matches());
        }
    },
    NO_MEDIA() {
        @Override
        void befall(Map<String, byte[]> files) {
            files.keySet().removeIf(name -> name.contains("_media/"));
        }
    };

    /// The files of tweets of each era.
    static final Pattern TWEETS = Pattern.compile("(?:.*/)?(?:tweets?|[0-9]{4}_[0-9]{2})\\.js");

    private final UnaryOperator<byte[]> damage;

    Fault() {
        this(bytes -> bytes);
    }

    Fault(UnaryOperator<byte[]> damage) {
        this.damage = damage;
    }

    /// Befalls the files before they are written.
    void befall(Map<String, byte[]> files) {
        files.replaceAll((name, bytes) -> TWEETS.matcher(name).matches() ? damage.apply(bytes) : bytes);
    }

    /// Befalls the finished zip.
    void afterwards(Path zip) throws IOException {}

    private static UnaryOperator<byte[]> words(UnaryOperator<String> damage) {
        return bytes -> damage.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static UnaryOperator<byte[]> encoded(String mark, Charset charset) {
        return bytes -> (mark + new String(bytes, StandardCharsets.UTF_8)).getBytes(charset);
    }

    /// The `w` becomes a byte that is no UTF-8.
    private static UnaryOperator<byte[]> withByte(int strange) {
        return bytes -> {
            var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("two");
            bytes[at + 1] = (byte) strange;
            return bytes;
        };
    }

    private static String[] indices() {
        return Arrays.stream(new String[] {
                    "\"-1\", \"2\"",
                    "\"0\", \"99\"",
                    "\"2\", \"1\"",
                    "\"a\", \"b\"",
                    "\"0\", \"99999999999999999999\"",
                    "0.5, 1e999",
                    "",
                    "\"1\", \"3\"",
                    "\"0\", \"2\""
                })
                .map(pair -> "{ \"text\" : \"x\", \"indices\" : [ " + pair + " ] }")
                .toArray(String[]::new);
    }
}
