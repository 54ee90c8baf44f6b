package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0, other",
        "en, 1, one",
        "en, 2, other",
        "fr, 0, one",
        "fr, 1, one",
        "fr, 2, other",
        "ja, 1, other",
        "th, 1, other",
        "ar, 0, zero",
        "ar, 1, one",
        "ar, 2, two",
        "ar, 3, few",
        "ar, 10, few",
        "ar, 11, many",
        "ar, 99, many",
        "ar, 100, other",
        "ar, 102, other",
        "ar, 103, few",
        "ar, 111, many"
    })
    void aNumberHasTheCategoryOfItsLanguage(String language, long number, String category) {
        assertThat(Plurals.category(Locale.forLanguageTag(language), number)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"0, nobody", "1, '{0,number,integer} person'", "5, '{0,number,integer} people'"})
    void theFormForTheNumberIsChosen(int number, String chosen) {
        assertThat(Plurals.choose("{0,plural,=0{nobody}one{# person}other{# people}}", Locale.ENGLISH, number))
                .isEqualTo(chosen);
    }

    @Test
    void formsMayHoldOtherPartsAndOtherPlurals() {
        assertThat(Plurals.choose("{0,plural,one{a {1,plural,one{b}other{c}}}other{d}} {2}", Locale.ENGLISH, 1, 2, "e"))
                .isEqualTo("a c {2}");
    }
}
