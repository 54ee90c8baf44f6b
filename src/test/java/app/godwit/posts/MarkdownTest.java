package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Style;
import app.godwit.tweets.Style.Face;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private static final Spans SPANS =
            new Spans(List.of(new RealLinks(new Counter(Limits.MASTODON), 250)), Draft.Format.MARKDOWN);

    /// In the texts, `[b …]` is bold and `[i …]` italic.
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        [b High] water                | **High** water
        [i High] water                | *High* water
        a [b high ]water              | a **high** water
        a[b  high]water               | a **high**water
        [b «High»]water               | «High»water
        [b 高い]水                      | **高い**水
        x [b 「高い」]水                | x 「高い」水
        [b   ]blank                   | blank
        [b 5 * 3] * 2                 | **5 \\* 3** \\* 2
        [b a_b] `c` <d> [e] ~f~ & g   | **a\\_b** \\`c\\` \\<d> \\[e\\] \\~f\\~ \\& g
        [b see] #tide @\u2060jack     | **see** #tide @\u2060jack
        """)
    void writesStylesAsAsterisksAndEscapesTheRest(String text, String markdown) {
        assertThat(Markdown.of(List.of(marked(text)))).containsExactly(markdown);
    }

    @Test
    void writesWhatWouldBeginABlockAsItLooks() {
        assertThat(Markdown.of(List.of(marked("# one\n> two\n- three\n1. four\n#five\n    six\n[b x]"))))
                .containsExactly("\\# one  \n\\> two  \n\\- three  \n1\\. four  \n#five  \nsix  \n**x**");
    }

    @Test
    void leavesLinksAlone() {
        assertThat(Markdown.of(List.of(marked("[b x] https://tidelib.example/a_b_c*d*/e"))))
                .containsExactly("**x** https://tidelib.example/a_b_c*d*/e");
    }

    @Test
    void closesAStyleInOnePartAndOpensItInTheNext() {
        var text = marked("[b one two] three");
        var parts = List.of(text.substring(0, 4), text.substring(5));
        assertThat(Markdown.of(parts)).containsExactly("**one**", "**two** three");
    }

    @Test
    void takesTheStylesOfANoteAcrossItsEntities() {
        var tweet = Tweets.own(1, "Read https://t.co/a today, please")
                .link("https://t.co/a", "https://tidelib.example/x")
                .styled(new Style(5, 25, Face.BOLD), new Style(27, 33, Face.ITALIC), new Style(27, 33, Face.BOLD));
        assertThat(Markdown.of(List.of(SPANS.write(tweet.tweet()))))
                .containsExactly("Read **https://tidelib.example/x today**, ***please***");
    }

    @Test
    void leavesNoAsteriskWithoutItsOther() {
        var seed = 7L;
        var random = new Random(seed);
        var bits = "ab .,«»高\n*_\u0301 ".toCharArray();
        for (var n = 0; n < 5_000; n++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(20); length >= 0; length--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            var tweet =
                    Tweets.own(1, text.toString()).styled(style(random, text.length()), style(random, text.length()));
            var written = Markdown.of(List.of(SPANS.write(tweet.tweet()))).getFirst();
            var signs = Pattern.compile("\\\\[*]").matcher(written).replaceAll("");
            assertThat(signs.chars().filter(c -> c == '*').count() % 2)
                    .as("seed %d: %s → %s", seed, text, written)
                    .isZero();
            assertThat(written.chars().anyMatch(c -> Markers.isMarker((char) c)))
                    .isFalse();
        }
    }

    private static Style style(Random random, int length) {
        var ends = new int[] {random.nextInt(length), random.nextInt(length)};
        Arrays.sort(ends);
        return new Style(ends[0], ends[1] + 1, random.nextBoolean() ? Face.BOLD : Face.ITALIC);
    }

    private static String marked(String text) {
        var bold = Pattern.compile("\\[b ([^\\]]*)]").matcher(text);
        var italic =
                Pattern.compile("\\[i ([^\\]]*)]").matcher(bold.replaceAll(Markers.BOLD_ON + "$1" + Markers.BOLD_OFF));
        return italic.replaceAll(Markers.ITALIC_ON + "$1" + Markers.ITALIC_OFF);
    }
}
