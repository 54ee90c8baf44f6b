package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.kit.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// The pictures are taken in the language whose words need the most room. Which one that is, is measured here.
@NeedsWindow
class WidestLanguageTest {
    @Test
    void isFrench() {
        var widest = Arrays.stream(Language.values())
                .max(Comparator.comparingDouble(WidestLanguageTest::width))
                .orElseThrow();
        assertThat(widest).isEqualTo(Language.FRENCH);
    }

    private static double width(Language language) {
        return Screen.onScreen(() -> words(language).values().stream()
                .mapToDouble(text -> new Text((String) text).getLayoutBounds().getWidth())
                .sum());
    }

    private static Properties words(Language language) throws IOException {
        var ending = language == Language.ENGLISH ? "" : "_" + language.tag();
        var file = "words" + ending + ".properties";
        var words = new Properties();
        try (var in = Objects.requireNonNull(WidestLanguageTest.class.getResourceAsStream(file))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
