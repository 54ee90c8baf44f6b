package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Pictures of a screen in both themes, and in passing a careful look at it.
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    private record Format(Theme theme, int width, int height) {}

    /// Both themes and both sizes in English; of the others one each, for the time that pictures take.
    private static List<Format> formats(Language language) {
        return switch (language) {
            case ENGLISH -> List.of(new Format(Theme.DARK, 1280, 800), new Format(Theme.LIGHT, 1000, 1000));
            case ARABIC -> List.of(new Format(Theme.DARK, 1000, 1000));
            case FRENCH, THAI, JAPANESE -> List.of(new Format(Theme.LIGHT, 1280, 800));
        };
    }

    /// Writes `target/screens/NAME-LANGUAGE-THEME.png`; fails if something in it is cut, too pale or without a name.
    static void take(Screen screen, String name) {
        screen.settle();
        for (var format : formats(screen.language())) {
            var theme = format.theme().name().toLowerCase(Locale.ROOT);
            var file = FOLDER.resolve(
                    "%s-%s-%s.png".formatted(name, screen.language().tag(), theme));
            screen.dress(format.theme(), format.width(), format.height());
            screen.picture(file);
            assertThat(file).isNotEmptyFile();
            look(screen, file.toString());
        }
        // In the same theme: changing it takes longer than the picture.
        screen.dress(formats(screen.language()).getLast().theme(), 1000, 780);
    }

    /// What a picture cannot say of itself.
    static void look(Screen screen, String name) {
        var root = screen.stage().getScene().getRoot();
        assertThat(Screen.onScreen(() -> Eyes.cut(root))).as("cut in " + name).isEmpty();
        assertThat(Screen.onScreen(() -> Eyes.pale(root)))
                .as("too pale in " + name)
                .isEmpty();
        assertThat(Screen.onScreen(() -> Eyes.moving(root)))
                .as("moving in " + name)
                .isEmpty();
        assertThat(Screen.onScreen(() -> Eyes.unnamed(root)))
                .as("unnamed in " + name)
                .isEmpty();
    }
}
