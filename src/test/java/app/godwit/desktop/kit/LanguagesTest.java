package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.reports.Plurals;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the languages together: what one says, all say.
class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final int[] NUMBERS = {0, 1, 2, 3, 11, 100, 102, 1240};

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysEverything(Language language) {
        assertThat(Words.load(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Words.load(Language.ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextTakesTheSameValues(Language language) {
        var english = Words.load(Language.ENGLISH);
        var texts = Words.load(language);

        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeFilledWithAnyNumber(Language language) {
        var texts = Words.load(language);
        for (var number : NUMBERS) {
            var values = new Object[] {number, number, number, number, number};
            assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
                var pattern = Plurals.choose(texts.getProperty(key), language.locale(), values);
                assertThat(new MessageFormat(pattern, language.locale()).format(values))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "#", "plural", "!");
            });
        }
    }

    @Test
    void whereATextCountsInAPluralEveryCategoryOfTheLanguageIsThere() {
        var arabic = Words.load(Language.ARABIC);

        for (var key : arabic.stringPropertyNames()) {
            var forms = new TreeSet<>(Plurals.first(arabic.getProperty(key)).keySet());
            if (!forms.isEmpty()) {
                assertThat(forms).as(key).contains("one", "two", "few", "many", "other");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 | 1 person can be followed",
                "fr | 0 | 0 personne peut être suivie",
                "fr-CA | 2 | 2 personnes peuvent être suivies",
                "ja | 3 | 3 人をフォローできます",
                "th | 3 | ติดตามได้ 3 คน",
            })
    void pluralsFollowTheLanguage(String reader, int people, String said) {
        assertThat(Words.of(Locale.forLanguageTag(reader)).of("follows.truth.ready", people))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, لا أحد", "1, شخص واحد", "2, شخصان", "3, أشخاص", "11, شخصًا", "100, شخص"})
    void arabicHasSixForms(int people, String form) {
        assertThat(Words.of(Locale.forLanguageTag("ar")).of("start.state.people", people))
                .endsWith(form);
    }

    @Test
    void addressesKeepTheirDirectionInTextThatRunsToTheLeft() {
        var words = Words.of(Locale.forLanguageTag("ar"));

        assertThat(words.of("server.truth.in", "@mira@birch.example")).contains("\u200E@mira@birch.example\u200E");
    }

    private static Set<String> places(String pattern) {
        var places = new TreeSet<String>();
        PLACE.matcher(pattern).results().map(hit -> hit.group(1)).forEach(places::add);
        return places;
    }
}
