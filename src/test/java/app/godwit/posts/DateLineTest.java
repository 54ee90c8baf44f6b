package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {
    private static final LastLine LINE = new LastLine(Wording.DEFAULT, PostOptions.Dating.LAST_LINE);

    @ParameterizedTest
    @CsvSource(textBlock = """
        en,  (14 March 2015)
        fr,  (14 mars 2015)
        th,  (14 มีนาคม ค.ศ. 2015)
        ja,  (2015年3月14日)
        ar,  (14 مارس 2015)
        de,  (14. März 2015)
        und, (2015-03-14)
        """)
    void isInTheTweetsLanguage(String language, String line) {
        assertThat(LINE.of(Tweets.own(1, "tide").language(language).tweet())).isEqualTo(line);
    }

    @Test
    void isSaidOncePerDayInAThread() {
        var sameDay = id(Tweets.PI_DAY.minusSeconds(60));
        var dayBefore = id(Tweets.PI_DAY.minusSeconds(86_400));
        assertThat(LINE.of(Tweets.under(sameDay, sameDay + 1, "more").tweet())).isEmpty();
        assertThat(LINE.of(Tweets.under(dayBefore, sameDay, "more").tweet())).isEqualTo("(14 March 2015)");
    }

    @Test
    void isSaidWhenTheParentsIdTellsNoTime() {
        assertThat(LINE.of(Tweets.own(2, "more")
                        .kind(new Kind.SelfReply(9_000_000))
                        .tweet()))
                .isEqualTo("(14 March 2015)");
    }

    private static long id(Instant instant) {
        return (instant.toEpochMilli() - 1_288_834_974_657L) << 22;
    }
}
