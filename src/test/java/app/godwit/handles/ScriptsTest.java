package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every class of writing an address, in every way in which people make letters look otherwise.
class ScriptsTest {
    private static final List<String> FORMS = List.of(
            "@U@H",
            "🐘 U@H",
            "Mastodon: @U@H",
            "mastodon:U@H",
            "acct:U@H",
            "(@U@H)",
            "[@U@H];",
            "https://H/@U",
            "H/@U/",
            "https://H/web/@U",
            "https://H/users/U",
            "https://H/u/U",
            "https://H/profile/U",
            "https://H/channel/U",
            "https://H/video-channels/U",
            "https://H/author/U",
            "https://shore.example/@U@H",
            "https://elk.zone/H/@U",
            "https://phanpy.social/#/H/@U",
            "web+ap://H/@U",
            "U@H",
            "U (at) H",
            "U[at]H",
            "U @ H",
            "@U on H",
            "@U @ H");

    /// A way of writing, by name.
    record Script(String name, UnaryOperator<String> writing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Script> SCRIPTS = List.of(
            new Script("plain", text -> text),
            new Script("full width", text -> letters(text, 0xFF01 - '!', 0xFF01 - '!', 0xFF01 - '!')),
            new Script("mathematical", text -> letters(text, 0x1D5D4 - 'A', 0x1D5EE - 'a', 0)),
            new Script("circled", text -> letters(text, 0x24B6 - 'A', 0x24D0 - 'a', 0)),
            new Script(
                    "zero width",
                    text -> text.replace("n", "n\u200B").replace("g", "\u2060g").replace(".", "\u200D.\u00AD")),
            new Script("emoji glued", text -> "🎻" + text + "🌊"),
            new Script("japanese around", text -> "絵と旅。" + text + "　東京"),
            new Script("chinese around", text -> "画画的丨" + text + "丨上海"),
            new Script("korean around", text -> "그림 " + text + " 서울"),
            new Script("thai around", text -> "นักวาด " + text + " กรุงเทพ"),
            new Script("arabic around", text -> "\u200Fرسامة \u202A" + text + "\u202C القاهرة"),
            new Script("hebrew around", text -> "\u2067ציירת\u2069 \u2066" + text + "\u2069 חיפה"),
            new Script("cyrillic around", text -> "художница; " + text + " — Рига"),
            new Script("greek around", text -> "ζωγράφος · " + text + " · Βόλος"),
            new Script("devanagari around", text -> "चित्रकार, " + text + ", पुणे"));

    private static String letters(String text, int capitals, int small, int others) {
        return text.codePoints()
                .map(c -> c >= 'A' && c <= 'Z'
                        ? c + capitals
                        : c >= 'a' && c <= 'z' ? c + small : c > ' ' && c < 0x7F ? c + others : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Stream<Arguments> everyFormInEveryScript() {
        return FORMS.stream().flatMap(form -> SCRIPTS.stream().map(script -> Arguments.of(form, script)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyFormInEveryScript")
    void leadsToTheSameAddress(String form, Script script) {
        var text = script.writing().apply(form.replace("U", "anita").replace("H", "lagoon.example"));
        assertThat(found(text)).as(text).containsExactly("anita@lagoon.example");
    }

    static Stream<Arguments> everyFormAndHost() {
        return FORMS.stream()
                .flatMap(form -> Stream.of(
                                "höga.example",
                                "schön.example",
                                "東京.example",
                                "почта.рф",
                                "भारत.example",
                                "مثال.example",
                                "ไทย.example")
                        .map(host -> Arguments.of(form, host)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("everyFormAndHost")
    void leadsToHostsInEveryScript(String form, String host) {
        var ascii = Handle.of("anita", host).orElseThrow().host();
        assertThat(found(form.replace("U", "anita").replace("H", host))).containsExactly("anita@" + ascii);
    }

    private static List<String> found(String text) {
        return new HandleFinder()
                .find(People.withBio(text)).stream()
                        .map(candidate -> candidate.handle().key())
                        .toList();
    }
}
