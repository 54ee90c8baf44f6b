package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Limits.Mixing;
import app.godwit.posts.Limits.UrlCount;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CounterTest {
    static final Limits GOTOSOCIAL = new Limits(
            5000, 25, UrlCount.LONGER_OF_BOTH, 6, 40L << 20, Integer.MAX_VALUE, 40L << 20, 1500, Mixing.ALLOWED);
    private final Counter mastodon = new Counter(Limits.MASTODON);
    private final Counter others = new Counter(GOTOSOCIAL);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        ``,                                             0
        tide,                                           4
        e\u0301te\u0301,                                3
        👨‍👩‍👧‍👦,                                             1
        👍🏽👍🏽,                                           2
        🏴󠁧󠁢󠁳󠁣󠁴󠁿,                                             1
        🇫🇷🇯🇵,                                           2
        ✨✨✨,                                          3
        สวัสดี,                                          4
        क्षत्रिय,                                          5
        `a\nb`,                                         3
        https://example.com,                            23
        see https://example.com/a/rather/long/path?x=1, 27
        https://example.com/path.,                      24
        (https://example.com/a_(b)),                    25
        https://münchen.example.com/,                   23
        example.com/without/protocol,                   28
        ahttps://example.com/glued/to/a/letter,         38
        http://user:pass@example.com/x,                 30
        https://[2001:db8::1]/tide-table,               32
        https://localhost/what-is-this-now,             34
        gemini://example.com/a/capsule,                 30
        @alice,                                         6
        @alice@example.com,                             6
        hi @alice@example.com!,                         10
        a@b.example,                                    11
        https://example.com/@alice@example.org,         23
        👩‍❤️‍💋‍👨,                                            1
        👩🏾‍🚀 👨‍👩‍👦‍👦,                                       3
        1️⃣2️⃣,                                            2
        🏳️‍🌈🏴‍☠️,                                         2
        🇫🇷🇯🇵🇧,                                           3
        a\u0301\u0323\u0302\u0308,                      1
        한국어 한국어,                                      7
        https://пример.рф/длинный/путь/к/странице?q=да, 23
        https://xn--e1afmkfd.xn--p1ai/a/b/c,            23
        https://例え.みんな/ながいながいながいながいパス,     23
        https://例え.テスト/ながいながいながいながいながいパス, 32
        http://[::1]:8080/a-longer-path,                31
        https://user@example.com/a/b/c/d/e,             34
        ftp://example.com/a/b/c/d/e/f/g,                31
        hi @alice@xn--e1afmkfd.xn--p1ai,                9
        hi @alice@пример.рф,                            9
        @a.b-c@example.com,                             6
        @alice@example.com/path,                        11
        """)
    void countsAsMastodonDoes(String text, int length) {
        assertThat(mastodon.count(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tide,                                      4
        👨‍👩‍👧‍👦,                                        7
        https://example.com,                       25
        https://example.com/longer/than/the/rest,  40
        @alice@example.com,                        18
        """)
    void countsCodePointsAndWholeLinksElsewhere(String text, int length) {
        assertThat(others.count(text)).isEqualTo(length);
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                // A link that Mastodon finds too long to be one is plain text.
                Arguments.of("http://example.com/valid?" + "#foo?".repeat(1000), 501),
                Arguments.of("@alice@" + "b".repeat(500) + ".com", 501),
                Arguments.of("a".repeat(476) + "http://" + "b".repeat(30) + ".com/example", 501));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void countsInFullWhatTheServerWouldNotShorten(String text, int atLeast) {
        assertThat(mastodon.count(text)).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void fillsAPostToTheLastCharacterWithALinkOrAName() {
        var link = " http://" + "b".repeat(30) + ".com/example";
        var name = " @alice@" + "b".repeat(30) + ".com";
        assertThat(mastodon.count("a".repeat(476) + link)).isEqualTo(500);
        assertThat(mastodon.count("a".repeat(493) + name)).isEqualTo(500);
    }
}
