package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the languages of reports together: what one says, all say.
class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "th", "ja"})
    void everyLanguageSaysEverythingWithTheSameValues(String language) throws IOException {
        var english = load("words.properties");
        var texts = load("words_" + language + ".properties");

        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(texts.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void anArabicReportRunsToTheLeft() {
        var reader = new Reader(Locale.forLanguageTag("ar"), java.time.ZoneOffset.UTC);
        var page = Jsoup.parse(HtmlReport.html(Rows.report(List.of(), List.of()), reader));

        assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("dir")).isEqualTo("rtl");
        assertThat(page.text()).contains("الأشخاص");
    }

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> places(String pattern) {
        var places = new TreeSet<String>();
        PLACE.matcher(pattern).results().map(hit -> hit.group(1)).forEach(places::add);
        return places;
    }
}
