package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossPostsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Low water at nine, bring boots and bread     | Low water at nine, bring boots and bread                    | 5   | true
        Low water at nine, bring boots and bread     | low water at nine — bring boots and bread!                  | 5   | true
        Low water at nine, bring boots https://t.co/x | Low water at nine, bring boots https://tidelib.example/a   | 5   | true
        @ana_tideline low water at nine, bring boots | @ana_tideline@twitter.com low water at nine, bring boots    | 5   | true
        Low water at nine, bring boots and br…       | Low water at nine, bring boots and bread, and a lamp        | 5   | true
        Low water at nine, bring boots and bread     | Low water at nine, bring boots and bread                    | 1500 | false
        Low water at nine, bring boots and bread     | Low water at nine, bring lamps and bread                    | 5   | false
        Good morning                                 | Good morning                                                | 5   | true
        Good morning                                 | Good morning                                                | 90  | false
        Good morning                                 | Good morning all                                            | 5   | false
        https://t.co/x                               | https://tidelib.example/a                                   | 5   | false
        """)
    void recognisesTheSameWordsNearTheSameMoment(String tweet, String post, int minutes, boolean same) {
        var stands = new CrossPosts.Post(Tweets.PI_DAY.plus(Duration.ofMinutes(minutes)), CrossPosts.words(post));
        assertThat(new CrossPosts(List.of(stands)).has(Tweets.own(1, tweet).tweet()))
                .isEqualTo(same);
    }

    @Test
    void knowsNothingOfAnEmptyTimeline() {
        assertThat(CrossPosts.NONE.has(Tweets.own(1, "Good morning").tweet())).isFalse();
        assertThat(CrossPosts.NONE.isKnown()).isFalse();
    }
}
