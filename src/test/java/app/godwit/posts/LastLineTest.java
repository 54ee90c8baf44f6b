package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.PostOptions.Dating;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en  | ({date})                 | (14 March 2015)
        de  | ({date})                 | (14. März 2015)
        en  | {date}: {link}           | 14 March 2015: https://x.com/i/web/status/7
        en  | *                        | Originally posted on 14 March 2015: https://x.com/i/web/status/7
        ja  | *                        | 元の投稿（2015年3月14日）: https://x.com/i/web/status/7
        und | *                        | Originally posted on 2015-03-14: https://x.com/i/web/status/7
        en  | From the archive of @jack | From the archive of @\u2060jack
        en  | ''                       | ''
        """)
    void followsTheTemplate(String language, String template, String line) {
        assertThat(line(Dating.LAST_LINE, Map.of("", template), language)).isEqualTo(line);
    }

    @Test
    void takesTheTemplateOfTheLanguage() {
        var templates = Map.of("", "({date})", "de", "Am {date}", "fr", "");
        assertThat(line(Dating.LAST_LINE, templates, "de")).isEqualTo("Am 14. März 2015");
        assertThat(line(Dating.LAST_LINE, templates, "fr")).isEmpty();
        assertThat(line(Dating.LAST_LINE, templates, "en")).isEqualTo("(14 March 2015)");
    }

    @Test
    void leavesTheDayOutWhereTheServerShowsItButNotWhatTheUserWrote() {
        assertThat(line(Dating.NONE, Map.of("", Wording.DATE), "en")).isEmpty();
        assertThat(line(Dating.NONE, Map.of("", "From X: {link}"), "en"))
                .isEqualTo("From X: https://x.com/i/web/status/7");
    }

    private static String line(Dating dating, Map<String, String> templates, String language) {
        var usual = Wording.DEFAULT;
        var wording = new Wording(
                usual.mentions(), usual.strangers(), usual.parts(), templates, usual.sensitive(), usual.warnings());
        return new LastLine(wording, dating)
                .of(Tweets.own(7, "tide").language(language).tweet());
    }
}
