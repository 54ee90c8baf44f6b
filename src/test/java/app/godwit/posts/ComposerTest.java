package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.handles.Handle;
import app.godwit.posts.Composed.Boosted;
import app.godwit.posts.Composed.Ready;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Composed.Skipped;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Draft.Top;
import app.godwit.posts.Draft.Under;
import app.godwit.posts.PostOptions.Dating;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Style;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComposerTest {
    private static final PostOptions UNDATED = PostOptions.DEFAULT.dated(Dating.NONE);
    private static final Names ANA =
            x -> x.equals("ana_tideline") ? Handle.parse("ana@harbour.example") : Optional.empty();

    @Test
    void makesAPostOfATweet() {
        var tweet = Tweets.own(1, "Low water & @ana_tideline, see https://t.co/a https://t.co/p")
                .mention("@ana_tideline")
                .link("https://t.co/a", "https://tidelib.example/")
                .mediaLink("https://t.co/p")
                .media(Tweets.photo(5))
                .marked(Mark.SENSITIVE);
        assertThat(ready(composer(PostOptions.DEFAULT, tweet), tweet))
                .containsExactly(new Draft(
                        1,
                        0,
                        new Top(),
                        "Low water & ana@harbour.example, see https://tidelib.example/\n\n(14 March 2015)",
                        78,
                        "en",
                        Visibility.UNLISTED,
                        Audience.SENSITIVE,
                        "Sensitive content",
                        List.of(Tweets.photo(5)),
                        Tweets.PI_DAY));
    }

    static Stream<Arguments> leftOut() {
        var own = Tweets.own(1, "tide");
        return Stream.of(
                Arguments.of(own.kind(new Kind.Retweet(3, "ana_tideline")), Reason.RETWEET),
                Arguments.of(own.kind(new Kind.Reply(0, 3, "")), Reason.REPLY_TO_OTHERS),
                Arguments.of(own.marked(Mark.DELETED), Reason.DELETED),
                Arguments.of(own.marked(Mark.COMMUNITY), Reason.COMMUNITY),
                Arguments.of(own.marked(Mark.CIRCLE), Reason.CIRCLE),
                Arguments.of(Tweets.own(1, ""), Reason.EMPTY),
                Arguments.of(Tweets.own(1, "\u200B\u0007\u200F"), Reason.EMPTY),
                Arguments.of(Tweets.own(1, "\uD83D \uFFFD"), Reason.EMPTY),
                Arguments.of(
                        Tweets.own(1, "https://t.co/p")
                                .mediaLink("https://t.co/p")
                                .media(Tweets.missing(5)),
                        Reason.MEDIA_MISSING));
    }

    @Test
    void bringsAlongWhatWasSetApartOnlyByAYesToEachOfItsKinds() {
        var both = Tweets.own(1, "tide").marked(Mark.DELETED, Mark.COMMUNITY);
        var deleted = UNDATED.including(Set.of(Apart.DELETED));
        assertThat(composer(deleted, both).compose(both.tweet())).isEqualTo(new Skipped(1, Reason.COMMUNITY));
        var yes = UNDATED.including(Set.of(Apart.DELETED, Apart.COMMUNITY));
        assertThat(ready(composer(yes, both), both))
                .extracting(Draft::visibility)
                .containsExactly(Visibility.UNLISTED);
    }

    @Test
    void showsWhatWasForACircleToFollowersAtMost() {
        var circle = Tweets.own(1, "tide").marked(Mark.CIRCLE);
        var yes = UNDATED.including(Set.of(Apart.CIRCLE));
        assertThat(ready(composer(yes, circle), circle))
                .extracting(Draft::visibility)
                .containsExactly(Visibility.FOLLOWERS);
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void leavesOutWithAReason(Tweets tweet, Reason reason) {
        assertThat(composer(UNDATED, tweet).compose(tweet.tweet())).isEqualTo(new Skipped(1, reason));
    }

    @Test
    void leavesOutAThreadBelowSomebodyElse() {
        var reply = Tweets.own(1, "tide").kind(new Kind.Reply(9, 9, "ana_tideline"));
        var more = Tweets.under(1, 2, "more tide");
        assertThat(composer(UNDATED, reply, more).compose(more.tweet()))
                .isEqualTo(new Skipped(2, Reason.THREAD_UNDER_OTHERS));
    }

    @Test
    void keepsAnOwnThreadThatBeginsWithTheOwnName() {
        var root = Tweets.own(1, "one");
        var more = Tweets.under(1, 2, "@noor_shore two").mention("@noor_shore");
        var composer = composer(UNDATED, root, more);
        ready(composer, root);
        assertThat(ready(composer, more).getFirst())
                .extracting(Draft::text, Draft::replyTo)
                .containsExactly("two", new Under(1, 0));
    }

    @Test
    void hangsAReplyBelowTheLastPart() {
        var root = Tweets.own(1, "A sentence about the tide. ".repeat(40));
        var more = Tweets.under(1, 2, "more");
        var composer = composer(UNDATED, root, more);
        assertThat(ready(composer, root))
                .extracting(Draft::replyTo)
                .containsExactly(new Top(), new Under(1, 0), new Under(1, 1));
        assertThat(ready(composer, more)).extracting(Draft::replyTo).containsExactly(new Under(1, 2));
    }

    @Test
    void hangsAReplyBelowTheNearestThatIsPosted() {
        var root = Tweets.own(1, "one");
        var gone = Tweets.under(1, 2, "").media(Tweets.missing(5));
        var more = Tweets.under(2, 3, "three");
        var composer = composer(UNDATED, root, gone, more);
        ready(composer, root);
        composer.compose(gone.tweet());
        assertThat(ready(composer, more)).extracting(Draft::replyTo).containsExactly(new Under(1, 0));
    }

    @Test
    void startsAThreadAnewWhenItsBeginningIsLeftOut() {
        var root = Tweets.own(1, "one");
        var more = Tweets.under(1, 2, "two");
        var composer = composer(UNDATED, root, more);
        composer.leaveOut(1);
        assertThat(ready(composer, more)).extracting(Draft::replyTo).containsExactly(new Top());
    }

    @Test
    void putsAVideoBesideAPictureIntoAPostOfItsOwn() {
        var tweet = Tweets.own(1, "eclipse").media(Tweets.photo(5), Tweets.video(6));
        var drafts = ready(composer(PostOptions.DEFAULT, tweet), tweet);
        assertThat(drafts).extracting(Draft::text).containsExactly("eclipse\n\n(14 March 2015)", "");
        assertThat(drafts).extracting(Draft::media).containsExactly(List.of(Tweets.photo(5)), List.of(Tweets.video(6)));
    }

    @Test
    void postsAPictureWithoutWords() {
        var tweet = Tweets.own(1, "https://t.co/p").mediaLink("https://t.co/p").media(Tweets.photo(5));
        assertThat(ready(composer(UNDATED, tweet), tweet))
                .extracting(Draft::text)
                .containsExactly("");
    }

    @Test
    void postsTheWordsWhenThePictureIsMissing() {
        var tweet = Tweets.own(1, "words").media(Tweets.missing(5));
        assertThat(ready(composer(UNDATED, tweet), tweet))
                .extracting(Draft::text, Draft::media)
                .containsExactly(tuple("words", List.<Media>of()));
    }

    @Test
    void makesABoostOfARetweetOfSomebodyFound() {
        var retweet =
                Tweets.own(1, "RT @ana_tideline: Low water https://t.co/x…").kind(new Kind.Retweet(3, "ana_tideline"));
        var other = Tweets.own(2, "RT @jack: Low water").kind(new Kind.Retweet(4, "jack"));
        var composer = composer(UNDATED.of(EnumSet.allOf(Choice.Kind.class)), retweet, other);
        assertThat(composer.compose(retweet.tweet()))
                .isEqualTo(new Boosted(
                        new Boost(1, Handle.parse("ana@harbour.example").orElseThrow(), "Low water", Tweets.PI_DAY)));
        assertThat(composer.compose(other.tweet())).isEqualTo(new Skipped(2, Reason.AUTHOR_NOT_FOUND));
    }

    @Test
    void quotesOwnTweetsByThePostsThatTheyBecome() {
        var quoted = "https://twitter.com/noor_shore/status/1";
        var first = Tweets.own(1, "one");
        var gone = Tweets.own(2, "");
        var more = Tweets.own(3, "As I said https://t.co/a and https://t.co/b and https://t.co/c")
                .link("https://t.co/a", quoted)
                .link("https://t.co/b", "https://x.com/noor_shore/status/2")
                .link("https://t.co/c", "https://x.com/jack/status/20");
        var composer = composer(UNDATED, first, gone, more);
        ready(composer, first);
        composer.compose(gone.tweet());
        assertThat(ready(composer, more).getFirst())
                .extracting(Draft::text, Draft::quotes)
                .containsExactly(
                        "As I said " + quoted
                                + " and https://x.com/noor_shore/status/2 and https://x.com/jack/status/20",
                        List.of(new Draft.Quote(quoted, "1.0")));
    }

    @Test
    void quotesWhatStandsFromAnEarlierRun() {
        var first = Tweets.own(1, "one").marked(Mark.DELETED);
        var more = Tweets.own(3, "https://t.co/a").link("https://t.co/a", "https://x.com/i/web/status/1");
        var composer = composer(UNDATED, first, more);
        composer.stands(1, 2);
        composer.compose(first.tweet());
        assertThat(ready(composer, more).getFirst().quotes()).hasSize(1);
    }

    @Test
    void countsTheWarningWithTheWords() {
        var tweet = Tweets.own(1, "a".repeat(490)).marked(Mark.SENSITIVE);
        assertThat(ready(composer(UNDATED, tweet), tweet))
                .extracting(Draft::length, Draft::spoiler)
                .containsExactly(tuple(483, "Sensitive content"), tuple(7, "Sensitive content"));
    }

    @Test
    void writesAStyledNoteInMarkdownWhereTheServerTakesIt() {
        var note = Tweets.own(1, "High water_mark")
                .styled(new Style(0, 4, Style.Face.BOLD))
                .tweet();
        var plain = Tweets.own(2, "High water_mark").tweet();
        var threads = Threads.of(List.of());
        var markdown = new Composer(Limits.MASTODON, UNDATED.written(Draft.Format.MARKDOWN), ANA, threads);
        var none = new Composer(Limits.MASTODON, UNDATED, ANA, threads);
        assertThat(List.of(markdown.compose(note), markdown.compose(plain), none.compose(note)))
                .flatExtracting(composed -> composed instanceof Ready ready ? ready.drafts() : List.<Draft>of())
                .extracting(Draft::text, Draft::format)
                .containsExactly(
                        tuple("**High** water\\_mark", Draft.Format.MARKDOWN),
                        tuple("High water_mark", Draft.Format.PLAIN),
                        tuple("High water_mark", Draft.Format.PLAIN));
    }

    @Test
    void postsRepliesToOthersWhenTheyAreChosen() {
        var reply = Tweets.own(1, "@jack low water").mention("@jack").kind(new Kind.Reply(9, 9, "jack"));
        var more = Tweets.under(1, 2, "@jack and bread").mention("@jack");
        var composer = composer(UNDATED.of(EnumSet.allOf(Choice.Kind.class)), reply, more);
        assertThat(ready(composer, reply)).extracting(Draft::text).containsExactly("@\u2060jack low water");
        assertThat(ready(composer, more))
                .extracting(Draft::text, Draft::replyTo)
                .containsExactly(tuple("and bread", new Under(1, 0)));
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "https://t.co/a",
                "\u202E backwards \u202C",
                "\u0000\u0001x",
                "@",
                "@".repeat(600),
                "x".repeat(25_000),
                "日".repeat(25_000),
                "tide ".repeat(5_000),
                "https://x.example/" + "a".repeat(3_000),
                "https://" + "a.".repeat(9_000) + "example/" + "(a)".repeat(9_000),
                "@" + "a".repeat(9_000) + "@",
                "\u202B\u2067" + "שלום @jack ".repeat(300) + "\u2069\u202C",
                "\uD83D\uD83D\uDE00".repeat(400),
                "\u200B\u0000\u0007@jack\uFFFE\uFDD0\uFDD3" + "\u2028".repeat(50),
                "\u0301".repeat(3_000),
                "👩‍👩‍👧‍👦".repeat(3_000),
                "\u1F468\u200D".repeat(2_000) + "x",
                "\n".repeat(600) + "x");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void makesPostsThatFitOfAnyText(String text) {
        var tweet = Tweets.own(1, text);
        assertThat(ready(composer(PostOptions.DEFAULT, tweet), tweet))
                .isNotEmpty()
                .allMatch(draft -> draft.length() <= 500 && !draft.text().isBlank());
    }

    private static Composer composer(PostOptions options, Tweets... tweets) {
        var entries = Arrays.stream(tweets)
                .map(tweet -> new Threads.Entry(tweet.id(), tweet.kind()))
                .toList();
        return new Composer(Limits.MASTODON, options, ANA, Threads.of(entries));
    }

    private static List<Draft> ready(Composer composer, Tweets tweet) {
        var composed = composer.compose(tweet.tweet());
        assertThat(composed).isInstanceOf(Ready.class);
        return composed instanceof Ready ready ? ready.drafts() : List.of();
    }
}
