package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnQuotesTest {
    private static final Limits NARROW = new Limits(
            160, 23, Limits.UrlCount.LONGER_OF_BOTH, 4, 16L << 20, 33_177_600, 99L << 20, 1500, Limits.Mixing.NEVER);

    @ParameterizedTest
    @CsvSource(textBlock = """
        https://twitter.com/noor_shore/status/7,        7.0
        https://x.com/noor_shore/status/7?s=20,         7.0
        https://x.com/i/web/status/7,                   7.0
        https://mobile.twitter.com/old_name/status/7,   7.0
        https://x.com/noor_shore/status/8,              ''
        https://x.com/noor_shore,                       ''
        https://tidelib.example/status/7,               ''
        https://x.com/noor_shore/status/1,              ''
        https://x.com/noor_shore/status/6,              7.0
        """)
    void findsLinksToTweetsThatArePostedTooByAnyOfTheirVersions(String url, String key) {
        var tweet = Tweets.own(1, "As I said https://t.co/a").link("https://t.co/a", url);
        assertThat(new OwnQuotes(id -> id == 7 || id == 1, id -> id == 6 ? 7 : id).of(tweet.tweet()))
                .extracting(Draft.Quote::key)
                .isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    /// Else pages composed later would not be those that were counted.
    @Test
    void aTweetGoesIntoAsManyPostsWhetherOrNotTheTweetIsPostedToWhichItLinks() {
        var url = "https://x.com/noor_shore/status/7";
        var tweet = Tweets.own(1, "tide ".repeat(20) + "https://t.co/a").link("https://t.co/a", url);
        var later = Tweets.own(7, "later");
        var threads = Threads.of(List.of(new Threads.Entry(1, tweet.kind()), new Threads.Entry(7, later.kind())));
        var composer = new Composer(NARROW, PostOptions.DEFAULT, Names.NONE, threads);
        var before = composer.compose(tweet.tweet());
        composer.leaveOut(7);
        var after = composer.compose(tweet.tweet());
        assertThat(parts(before)).isGreaterThan(1);
        assertThat(parts(after)).isEqualTo(parts(before));
    }

    private static int parts(Composed composed) {
        return composed instanceof Composed.Ready ready ? ready.drafts().size() : 0;
    }
}
