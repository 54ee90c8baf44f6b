package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.tweets.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetweetedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RT @ana_tideline: Low water at nine               | Low water at nine
        RT @ana_tideline: Low water at nine, bring bo…    | Low water at nine, bring bo
        RT @ana_tideline: Low water https://t.co/abc      | Low water
        RT @ana_tideline: Low water https://t.co/a…       | Low water
        RT @ana_tideline: Low water htt…                  | Low water
        RT @ana_tideline: see https://t.co/abc and go     | see  and go
        RT @ana_tideline: https://t.co/abc                | ''
        """)
    void keepsTheWordsOfTheOriginal(String text, String words) {
        var whose = Handle.parse("ana@harbour.example").orElseThrow();
        var tweet =
                Tweets.own(3, text).kind(new Kind.Retweet(9, "ana_tideline")).tweet();
        assertThat(Retweeted.of(tweet, whose)).isEqualTo(new Boost(3, whose, words, Tweets.PI_DAY));
    }
}
