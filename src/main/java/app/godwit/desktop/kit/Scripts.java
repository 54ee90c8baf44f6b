package app.godwit.desktop.kit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

/// Fonts for scripts that the system's own font does not hold.
///
/// Where letters and the stops between them come from two fonts, JavaFX on Linux sets text that runs to the left in the
/// wrong order (seen in 26.0.2). So such text is set in one font that has both, where there is one.
public final class Scripts {
    private static final Optional<String> LEFTWARDS = Stream.of("DejaVu Sans", "Noto Sans Arabic UI")
            .filter(Font.getFamilies()::contains)
            .findFirst();

    private Scripts() {}

    /// A style for a whole window in this language, `""` where the system's font will do.
    public static String style(Language language) {
        return language.direction() == Language.Direction.LEFTWARDS ? leftwards() : "";
    }

    /// A style for what holds this text.
    static String style(String text) {
        return Lines.areNeeded(text) ? leftwards() : "";
    }

    private static String leftwards() {
        return LEFTWARDS.map(family -> "-fx-font-family: \"" + family + "\";").orElse("");
    }

    /// Dresses a label for whatever text it is given, whichever way that runs.
    public static void fit(Labeled label) {
        Isolates.fit(label);
        label.textProperty().subscribe(text -> {
            var style = style(text == null ? "" : text);
            if (!style.equals(label.getStyle())) {
                label.setStyle(style);
            }
        });
    }
}
