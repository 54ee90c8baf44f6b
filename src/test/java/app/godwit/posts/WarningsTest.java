package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Mark;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        en,  Sensitive content
        de,  Heikler Inhalt
        ja,  閲覧注意
        in,  Sensitive content
        und, Sensitive content
        """)
    void warnsOfWhatWasMarkedInTheTweetsLanguage(String language, String warning) {
        var tweet = Tweets.own(1, "a wound").language(language).marked(Mark.SENSITIVE);
        assertThat(new Warnings(Wording.DEFAULT).of(tweet.tweet())).isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        A spider on the pier,    Spiders
        A #Spider and blood,     Spiders
        Only blood,              Blood and more
        Spiderwort in bloom,     ''
        """)
    void warnsByTheFirstRuleWhoseWordStandsThere(String text, String warning) {
        var rules = new LinkedHashMap<String, String>();
        rules.put("spider", "Spiders");
        rules.put("blood", "Blood and more");
        assertThat(new Warnings(warning("", rules)).of(Tweets.own(1, text).tweet()))
                .isEqualTo(warning);
    }

    @Test
    void letsARuleSpeakBeforeTheMark() {
        var tweet = Tweets.own(1, "spider").marked(Mark.SENSITIVE);
        assertThat(new Warnings(warning("Careful", Map.of("spider", "Spiders"))).of(tweet.tweet()))
                .isEqualTo("Spiders");
        assertThat(new Warnings(warning("Careful", Map.of())).of(tweet.tweet())).isEqualTo("Careful");
        assertThat(new Warnings(warning("", Map.of())).of(tweet.tweet())).isEmpty();
    }

    @Test
    void isShortAndMentionsNobody() {
        var long1 = new Warnings(warning("@jack\n" + "x".repeat(500), Map.of()))
                .of(Tweets.own(1, "x").marked(Mark.SENSITIVE).tweet());
        assertThat(long1).startsWith("@\u2060jack x").hasSizeBetween(90, 101);
    }

    private static Wording warning(String sensitive, Map<String, String> rules) {
        var usual = Wording.DEFAULT;
        return new Wording(usual.mentions(), usual.strangers(), usual.parts(), usual.lastLines(), sensitive, rules);
    }
}
