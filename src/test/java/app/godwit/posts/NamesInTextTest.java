package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.posts.Draft.Format;
import app.godwit.posts.Wording.Mentions;
import app.godwit.posts.Wording.Parts;
import app.godwit.posts.Wording.Strangers;
import app.godwit.tweets.Style;
import app.godwit.tweets.Style.Face;
import app.godwit.tweets.Tweet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How people are named, from the tweet to the post.
class NamesInTextTest {
    private static final Names ANA =
            x -> x.equalsIgnoreCase("ana_tideline") ? Handle.parse("ana@harbour.example") : Optional.empty();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hi @ana_tideline!  | SILENT | PLAIN | hi ana@harbour.example!
        hi @ana_tideline!  | REAL   | PLAIN | hi @ana@harbour.example!
        @ana_tidelineさん   | REAL   | PLAIN | @ana@harbour.example さん
        と@ana_tideline     | REAL   | PLAIN | と @ana@harbour.example
        hi @halden_rail!   | SILENT | PLAIN | hi @\u2060halden_rail!
        hi @halden_rail!   | REAL   | PLAIN | hi @\u2060halden_rail!
        hi @halden_rail!   | SILENT | LINK  | hi https://x.com/halden_rail!
        .@halden_rail: hi  | SILENT | LINK  | .https://x.com/halden_rail: hi
        hi @ana_tideline   | SILENT | LINK  | hi ana@harbour.example
        """)
    void areWrittenAsAskedFor(String text, Mentions mentions, Strangers strangers, String written) {
        var tweet = Tweets.own(1, text).mention(text.contains("ana") ? "@ana_tideline" : "@halden_rail");
        assertThat(texts(tweet.tweet(), 500, mentions, strangers, Format.PLAIN)).containsExactly(written);
    }

    @Test
    void areNeverRealBecauseATextHoldsOurSigns() {
        var tweet =
                Tweets.own(1, Markers.MENTION + "jack " + Markers.BOLD_ON + "x").tweet();
        assertThat(texts(tweet, 500, Mentions.REAL, Strangers.PLAIN, Format.MARKDOWN))
                .containsExactly("\uFFFDjack \uFFFDx");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void neverMentionAnybodyAfterSplittingOrInMarkdown(Format format) {
        var seed = 20_150_314L;
        var random = new Random(seed);
        var letters = "@@@@ab_.-/=:é日ก่\u0301 \n#1(*_[]\\>`";
        for (var n = 0; n < 1_000; n++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(60); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
                text.append(random.nextInt(9) == 0 ? "https://h.example/" : random.nextInt(9) == 0 ? "@jack" : "");
            }
            var from = random.nextInt(text.length());
            var tweet = Tweets.own(1, text.toString())
                    .styled(new Style(from, from + 1 + random.nextInt(text.length() - from), Face.BOLD));
            for (var part : texts(tweet.tweet(), 40, Mentions.SILENT, Strangers.PLAIN, format)) {
                assertThat(part).as("seed %d: %s", seed, text).doesNotContainPattern(DefuseTest.MENTION);
            }
        }
    }

    private static List<String> texts(Tweet tweet, int limit, Mentions mentions, Strangers strangers, Format format) {
        var wording = new Wording(mentions, strangers, Parts.UNMARKED, Map.of(), "", Map.of());
        var limits = new Limits(limit, 23, Limits.UrlCount.RESERVED, 4, 1000, 1000, 1000, 100, Limits.Mixing.NEVER);
        var composer = new Composer(
                limits,
                PostOptions.DEFAULT.in(wording).written(format),
                ANA,
                Threads.of(List.of(new Threads.Entry(tweet.id(), tweet.kind()))));
        return composer.compose(tweet) instanceof Composed.Ready ready
                ? ready.drafts().stream().map(Draft::text).toList()
                : List.of();
    }
}
