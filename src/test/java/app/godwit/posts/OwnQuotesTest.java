package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnQuotesTest {
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
}
