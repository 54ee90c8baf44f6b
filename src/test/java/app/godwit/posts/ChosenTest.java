package app.godwit.posts;

import static app.godwit.posts.Choice.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Choice.ByHand;
import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Days;
import app.godwit.posts.Choice.Least;
import app.godwit.posts.Choice.Wish;
import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChosenTest {
    private static final LocalDate PI = LocalDate.of(2015, 3, 14);
    private static final String QUOTED = "https://x.com/ana_tideline/status/9";

    /// What each wish says of one tweet: nothing of one that is chosen.
    static Stream<Arguments> wishes() {
        var tweet = Tweets.own(1, "Low water #Tide @ana_tideline")
                .hashtag("#Tide")
                .mention("@ana_tideline")
                .media(Tweets.photo(5));
        return Stream.of(
                Arguments.of(DEFAULT, tweet, List.of()),
                Arguments.of(DEFAULT.on(new Days(PI, PI)), tweet, List.of()),
                Arguments.of(DEFAULT.on(new Days(PI.plusDays(1), PI.plusDays(9))), tweet, List.of(Reason.DATE)),
                Arguments.of(DEFAULT.on(new Days(LocalDate.EPOCH, PI.minusDays(1))), tweet, List.of(Reason.DATE)),
                Arguments.of(DEFAULT.with(new Least(1, 0)), tweet, List.of(Reason.TOO_FEW_LIKES)),
                Arguments.of(DEFAULT.with(new Least(0, 1)), tweet, List.of(Reason.TOO_FEW_RETWEETS)),
                Arguments.of(DEFAULT.with(media(Wish.WITH)), tweet, List.of()),
                Arguments.of(DEFAULT.with(media(Wish.WITHOUT)), tweet, List.of(Reason.MEDIA)),
                Arguments.of(DEFAULT.with(sensitive(Wish.WITH)), tweet, List.of(Reason.SENSITIVITY)),
                Arguments.of(
                        DEFAULT.with(sensitive(Wish.WITHOUT)),
                        tweet.marked(Mark.SENSITIVE),
                        List.of(Reason.SENSITIVITY)),
                Arguments.of(DEFAULT.with(language("en")), tweet, List.of()),
                Arguments.of(DEFAULT.with(language("id")), tweet.language("in"), List.of()),
                Arguments.of(DEFAULT.with(language("und")), tweet.language("qme"), List.of()),
                Arguments.of(DEFAULT.with(language("ja")), tweet, List.of(Reason.LANGUAGE)),
                Arguments.of(DEFAULT.with(tag("#tide")), tweet, List.of()),
                Arguments.of(DEFAULT.with(tag("boats")), tweet, List.of(Reason.HASHTAG)),
                Arguments.of(DEFAULT.with(words(List.of("LOW water"), List.of())), tweet, List.of()),
                Arguments.of(DEFAULT.with(words(List.of("boats"), List.of())), tweet, List.of(Reason.WORDS)),
                Arguments.of(DEFAULT.with(words(List.of(), List.of("tide"))), tweet, List.of(Reason.FORBIDDEN_WORD)),
                Arguments.of(DEFAULT.with(mention("@Ana_Tideline")), tweet, List.of()),
                Arguments.of(DEFAULT.with(mention("jack")), tweet, List.of(Reason.MENTION)),
                Arguments.of(DEFAULT.with(client(Set.of("WEB"), Set.of())), tweet, List.of()),
                Arguments.of(DEFAULT.with(client(Set.of("deck"), Set.of())), tweet, List.of(Reason.CLIENT)),
                Arguments.of(DEFAULT.with(client(Set.of(), Set.of("we"))), tweet, List.of(Reason.CLIENT)),
                Arguments.of(DEFAULT.with(new ByHand(Set.of(1L), Set.of())), tweet, List.of()),
                Arguments.of(DEFAULT.with(new ByHand(Set.of(2L), Set.of())), tweet, List.of(Reason.NOT_PICKED)),
                Arguments.of(DEFAULT.with(new ByHand(Set.of(), Set.of(1L))), tweet, List.of(Reason.TAKEN_OUT)),
                Arguments.of(DEFAULT.of(Set.of(Choice.Kind.THREADS)), tweet, List.of(Reason.OWN_TWEET)),
                Arguments.of(
                        DEFAULT.of(Set.of(Choice.Kind.OWN)),
                        Tweets.own(1, QUOTED).link(QUOTED, QUOTED),
                        List.of(Reason.QUOTE)),
                Arguments.of(DEFAULT, tweet.kind(new Kind.Reply(0, 3, "ana")), List.of(Reason.REPLY_TO_OTHERS)),
                Arguments.of(all(), tweet.kind(new Kind.Reply(0, 3, "ana")), List.of()),
                Arguments.of(DEFAULT, tweet.kind(new Kind.Retweet(3, "ana")), List.of(Reason.RETWEET)),
                Arguments.of(all(), tweet.kind(new Kind.Retweet(3, "ana")), List.of()),
                Arguments.of(all(), tweet.marked(Mark.DELETED), List.of(Reason.DELETED)));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void saysWhyATweetIsLeftOut(Choice choice, Tweets tweet, List<Reason> reasons) {
        assertThat(reasons(choice, tweet.tweet())).isEqualTo(reasons);
    }

    @Test
    void takesAThreadThatMeetsAWishByAnyOfItsTweets() {
        var thread = thread("one", "two birds", "three");
        assertThat(reasons(DEFAULT.with(words(List.of("birds"), List.of())), thread))
                .isEmpty();
        assertThat(reasons(DEFAULT.with(new ByHand(Set.of(3L), Set.of())), thread))
                .isEmpty();
    }

    @Test
    void leavesOutAThreadThatMeetsABanByAnyOfItsTweets() {
        var thread = thread("one", "two birds", "three");
        assertThat(reasons(DEFAULT.with(words(List.of(), List.of("birds"))), thread))
                .containsExactly(Reason.FORBIDDEN_WORD, Reason.FORBIDDEN_WORD, Reason.FORBIDDEN_WORD);
        assertThat(reasons(DEFAULT.with(new ByHand(Set.of(), Set.of(2L))), thread))
                .hasSize(3);
    }

    @Test
    void asksTheFirstTweetOfAThreadForItsDay() {
        var thread = new ArrayList<>(Arrays.asList(thread("one", "two")));
        var later = thread.removeLast();
        var late = new Tweet(
                2,
                Tweets.PI_DAY.plusSeconds(86_400 * 3),
                later.kind(),
                "two",
                List.of(),
                List.of(),
                "en",
                "web",
                0,
                0,
                Set.of());
        assertThat(reasons(DEFAULT.on(new Days(PI, PI)), thread.getFirst(), late))
                .isEmpty();
        assertThat(reasons(DEFAULT.on(new Days(PI.plusDays(3), PI.plusDays(3))), thread.getFirst(), late))
                .containsExactly(Reason.DATE, Reason.DATE);
    }

    @Test
    void tellsSingleTweetsFromThreads() {
        var thread = thread("one", "two");
        assertThat(reasons(DEFAULT.of(Set.of(Choice.Kind.OWN)), thread)).containsOnly(Reason.THREAD);
        assertThat(reasons(DEFAULT.of(Set.of(Choice.Kind.THREADS)), thread)).isEmpty();
    }

    @Test
    void tellsWhatOneWroteBelowOnesOwnReply() {
        var reply = Tweets.own(1, "one").kind(new Kind.Reply(9, 9, "ana")).tweet();
        var more = Tweets.under(1, 2, "two").tweet();
        assertThat(reasons(DEFAULT, reply, more)).containsExactly(Reason.REPLY_TO_OTHERS, Reason.THREAD_UNDER_OTHERS);
        assertThat(reasons(DEFAULT.of(Set.of(Choice.Kind.SELF_REPLIES)), reply, more))
                .containsExactly(Reason.REPLY_TO_OTHERS);
        assertThat(reasons(all(), reply, more)).isEmpty();
    }

    @Test
    void takesTheBestAndCountsAThreadOnce() {
        var tweets = new Tweet[] {
            Tweets.own(1, "one").liked(3, 0).tweet(),
            Tweets.under(1, 2, "two").liked(9, 0).tweet(),
            Tweets.own(3, "three").liked(5, 1).tweet(),
            Tweets.own(4, "four").liked(5, 2).tweet(),
            Tweets.own(5, "five").marked(Mark.DELETED).liked(5, 2).tweet()
        };
        assertThat(reasons(DEFAULT.best(2), tweets)).containsExactly(Reason.NOT_AMONG_BEST, Reason.DELETED);
        assertThat(reasons(DEFAULT.best(9), tweets)).containsExactly(Reason.DELETED);
    }

    @Test
    void combinesAllWishes() {
        var choice = DEFAULT.with(media(Wish.WITH)).with(new Least(2, 0)).best(1);
        assertThat(reasons(
                        choice,
                        Tweets.own(1, "one").liked(9, 0).tweet(),
                        Tweets.own(2, "two").media(Tweets.photo(1)).liked(1, 0).tweet(),
                        Tweets.own(3, "three")
                                .media(Tweets.photo(1))
                                .liked(3, 0)
                                .tweet(),
                        Tweets.own(4, "four").media(Tweets.photo(1)).liked(4, 0).tweet()))
                .containsExactly(Reason.MEDIA, Reason.TOO_FEW_LIKES, Reason.NOT_AMONG_BEST);
    }

    private static Tweet[] thread(String... words) {
        var tweets = new ArrayList<Tweet>();
        for (var n = 0; n < words.length; n++) {
            tweets.add(
                    n == 0
                            ? Tweets.own(1, words[0]).tweet()
                            : Tweets.under(n, n + 1, words[n]).tweet());
        }
        return tweets.toArray(Tweet[]::new);
    }

    /// The reasons of those left out, in order.
    private static List<Reason> reasons(Choice choice, Tweet... tweets) {
        var threads = Threads.of(Arrays.stream(tweets)
                .map(tweet -> new Threads.Entry(tweet.id(), tweet.kind()))
                .toList());
        var chosen = new Chosen(choice, Set.of(), threads);
        Arrays.stream(tweets).forEach(chosen::look);
        return Arrays.stream(tweets)
                .flatMap(tweet -> chosen.reason(tweet).stream())
                .toList();
    }

    private static Choice all() {
        return DEFAULT.of(EnumSet.allOf(Choice.Kind.class));
    }

    private static Content media(Wish wish) {
        return content(wish, Wish.EITHER, Set.of(), Set.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());
    }

    private static Content sensitive(Wish wish) {
        return content(Wish.EITHER, wish, Set.of(), Set.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());
    }

    private static Content language(String code) {
        return content(
                Wish.EITHER, Wish.EITHER, Set.of(code), Set.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());
    }

    private static Content tag(String tag) {
        return content(
                Wish.EITHER, Wish.EITHER, Set.of(), Set.of(tag), List.of(), List.of(), Set.of(), Set.of(), Set.of());
    }

    private static Content words(List<String> with, List<String> without) {
        return content(Wish.EITHER, Wish.EITHER, Set.of(), Set.of(), with, without, Set.of(), Set.of(), Set.of());
    }

    private static Content mention(String name) {
        return content(
                Wish.EITHER, Wish.EITHER, Set.of(), Set.of(), List.of(), List.of(), Set.of(name), Set.of(), Set.of());
    }

    private static Content client(Set<String> with, Set<String> without) {
        return content(Wish.EITHER, Wish.EITHER, Set.of(), Set.of(), List.of(), List.of(), Set.of(), with, without);
    }

    private static Content content(
            Wish media,
            Wish sensitive,
            Set<String> languages,
            Set<String> tags,
            List<String> words,
            List<String> forbidden,
            Set<String> mentions,
            Set<String> clients,
            Set<String> notClients) {
        return new Content(media, sensitive, languages, tags, words, forbidden, mentions, clients, notClients);
    }
}
