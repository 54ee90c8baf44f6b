package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pictures are taken in the language whose words need the most room. Which one that is, is measured here, place by
/// place, and printed.
@NeedsWindow
class WidestLanguageTest {
    private static final Object[] MANY = {1240, 1240, 1240, 1240, 1240, 1240};

    /// A place of the window, and how the keys of its words begin.
    private enum Place {
        START("start app menu preferences TextSize Scheme ProxyChoice Faces"),
        BRING_IN("bringin coverage fromx xsign xguide names archive XWay CallSet size"),
        PEOPLE("people Shelf PersonRow Evidence Order Confidence MatchOption"),
        SERVER("server account"),
        FOLLOW("lane follows besides file files run Choice trouble"),
        HISTORY("history Composed out Visibility Media"),
        REPOST("posts how RepostModel Publication lane run"),
        REPORT("report back");

        private final List<String> beginnings;

        Place(String beginnings) {
            this.beginnings = List.of(beginnings.split(" "));
        }

        boolean has(String key) {
            return beginnings.contains(key.split("\\.", 2)[0]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFrenchInEachPlace(Place place) {
        var widths = widths(place);
        System.out.println(widths.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %,.0f px", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", place + ": ", "")));
        assertThat(widest(widths)).isEqualTo(Language.FRENCH);
    }

    @Test
    void everyPlaceHasWords() {
        assertThat(Place.values())
                .allSatisfy(
                        place -> assertThat(widths(place).get(Language.ENGLISH)).isPositive());
    }

    private static Map<Language, Double> widths(Place place) {
        return Screen.onScreen(() -> {
            var widths = new EnumMap<Language, Double>(Language.class);
            for (var language : Language.values()) {
                widths.put(language, width(place, language));
            }
            return widths;
        });
    }

    private static Language widest(Map<Language, Double> widths) {
        return Arrays.stream(Language.values())
                .max(Comparator.comparingDouble(language -> widths.getOrDefault(language, 0.0)))
                .orElseThrow();
    }

    private static double width(Place place, Language language) throws IOException {
        var words = Words.of(language.reader(Locale.UK));
        return keys().stream()
                .filter(place::has)
                .mapToDouble(key -> width(words.of(key, MANY), language))
                .sum();
    }

    private static double width(String words, Language language) {
        var text = new Text(words);
        if (language == Language.ARABIC) {
            text.setFont(Font.font("DejaVu Sans", text.getFont().getSize()));
        }
        return text.getLayoutBounds().getWidth();
    }

    private static Set<String> keys() throws IOException {
        var words = new Properties();
        try (var in = Objects.requireNonNull(WidestLanguageTest.class.getResourceAsStream("words.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
