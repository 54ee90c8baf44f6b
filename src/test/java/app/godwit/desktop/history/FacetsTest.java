package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
    @Test
    void languagesHaveNamesAndTheMostFrequentComesFirst() {
        var facets = Facets.languages(Map.of("th", 3, "en", 12, "und", 2, "qme", 4, "zxx", 1), Open.WORDS);

        assertThat(facets)
                .containsExactly(
                        new Facets.Facet("en", "English", 12),
                        new Facets.Facet("und", "Unknown language", 7),
                        new Facets.Facet("th", "Thai", 3));
    }

    @Test
    void namesAreTheReadersOwn() {
        assertThat(Facets.language("ja", Words.of(Locale.FRANCE))).isEqualTo("japonais");
    }

    @Test
    void programsWithoutANameAreNoChoice() {
        assertThat(Facets.clients(Map.of("", 9, "TweetDeck", 2)))
                .extracting(Facets.Facet::code)
                .containsExactly("TweetDeck");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sea, salt | sea;salt", " sea,, sea | sea", "بحر، ملح | بحر;ملح", "海、塩 | 海;塩"})
    void wordsStandBetweenCommasOfAnyScript(String typed, String words) {
        assertThat(Contents.typed(typed)).isEqualTo(List.of(words.split(";")));
    }
}
