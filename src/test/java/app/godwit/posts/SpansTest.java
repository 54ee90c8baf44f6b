package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.posts.Wording.Mentions;
import app.godwit.posts.Wording.Strangers;
import app.godwit.tweets.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {
    private static final Names ANA =
            x -> x.equalsIgnoreCase("ana_tideline") ? Handle.parse("ana@harbour.example") : Optional.empty();
    private final Spans spans = new Spans(
            List.of(
                    new RealLinks(new Counter(Limits.MASTODON), 250),
                    new NoMediaLinks(),
                    new NewNames(ANA, Mentions.SILENT),
                    new OldNames(Strangers.PLAIN)),
            Draft.Format.PLAIN);

    @ParameterizedTest
    @CsvSource(textBlock = """
        see https://t.co/a now, see https://tidelib.example/x now
        https://t.co/a,         https://tidelib.example/x
        (https://t.co/a),       (https://tidelib.example/x)
        https://t.co/a.,        https://tidelib.example/x.
        ここhttps://t.co/aです,   ここ https://tidelib.example/x です
        https://t.co/a。,        https://tidelib.example/x 。
        """)
    void writesLinksOut(String text, String written) {
        var tweet = Tweets.own(1, text).link("https://t.co/a", "https://tidelib.example/x");
        assertThat(spans.write(tweet.tweet())).isEqualTo(written);
    }

    @Test
    void keepsTheShortFormOfALinkThatWouldFillAPost() {
        var tweet = Tweets.own(1, "https://t.co/a").link("https://t.co/a", "https://x.example/" + "a".repeat(400));
        assertThat(spans.write(tweet.tweet())).isEqualTo("https://t.co/a");
    }

    @Test
    void takesBlanksOutOfLinks() {
        var tweet = Tweets.own(1, "https://t.co/a").link("https://t.co/a", "https://x.example/a b\u0000c");
        assertThat(spans.write(tweet.tweet())).isEqualTo("https://x.example/abc");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        hi @ana_tideline!,    hi ana@harbour.example!
        @ana_tidelineさん,     ana@harbour.example さん
        と@ana_tideline,       と ana@harbour.example
        """)
    void namesPeopleWhereTheyAreNow(String text, String written) {
        assertThat(spans.write(Tweets.own(1, text).mention("@ana_tideline").tweet()))
                .isEqualTo(written);
    }

    @Test
    void leavesNamesOfOthers() {
        assertThat(spans.write(
                        Tweets.own(1, "hi @halden_rail").mention("@halden_rail").tweet()))
                .isEqualTo("hi @halden_rail");
    }

    @Test
    void dropsMediaLinks() {
        var tweet = Tweets.own(1, "look https://t.co/p").mediaLink("https://t.co/p");
        assertThat(spans.write(tweet.tweet())).isEqualTo("look ");
    }

    @Test
    void dropsTheNamesBeforeAReplyToOneself() {
        var tweet = Tweets.under(1, 2, "@noor_shore @halden_rail and @halden_rail again")
                .mention("@noor_shore")
                .mention("@halden_rail");
        assertThat(spans.write(tweet.tweet())).isEqualTo("and @halden_rail again");
        assertThat(spans.write(tweet.kind(new Kind.Own()).tweet())).startsWith("@noor_shore");
    }

    @Test
    void keepsAReplyOfNamesAlone() {
        var tweet = Tweets.under(1, 2, "@halden_rail").mention("@halden_rail");
        assertThat(spans.write(tweet.tweet())).isEqualTo("@halden_rail");
    }

    @Test
    void keepsEmojiBeforeEntitiesWhole() {
        var tweet = Tweets.own(1, "🌊🚂 https://t.co/a 🐘").link("https://t.co/a", "https://tidelib.example/");
        assertThat(spans.write(tweet.tweet())).isEqualTo("🌊🚂 https://tidelib.example/ 🐘");
    }
}
