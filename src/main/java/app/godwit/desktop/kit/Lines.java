package app.godwit.desktop.kit;

import app.godwit.posts.Breaks;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Breaks text into lines where JavaFX cannot.
///
/// Its layout fails when it breaks a line inside a run of Arabic or Hebrew: it then asks for a character before the
/// first (seen in 26.0.2, on Linux, in any alignment and direction). A line of Thai or Hindi that it breaks is drawn
/// whole, over its end, and the rest of it once more on the next line. So such text gets its line ends from here.
public final class Lines {
    private Lines() {}

    /// Whether some of this text runs to the left.
    public static boolean areNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether JavaFX may not break this text itself.
    public static boolean mayNotWrap(String text) {
        return areNeeded(text) || text.codePoints().anyMatch(Lines::isComposed);
    }

    /// Letters of South and South East Asia that are put together of several signs, from Devanagari to Burmese, and
    /// Khmer.
    private static boolean isComposed(int letter) {
        return (letter >= 0x0900 && letter < 0x10A0)
                || (letter >= 0x1780 && letter < 0x1800)
                || (letter >= 0xA980 && letter < 0xABC0);
    }

    /// The text with line ends, so that no line is wider than this unless a single word is.
    static String broken(String text, Font font, double width) {
        return text.lines().flatMap(line -> lines(line, font, width).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String line, Font font, double width) {
        var lines = new ArrayList<String>();
        var current = "";
        for (var word : words(line)) {
            var longer = current + word;
            if (current.isEmpty() || width(longer.stripTrailing(), font) <= width) {
                current = longer;
            } else {
                lines.add(current.stripTrailing());
                current = word;
            }
        }
        lines.add(current.stripTrailing());
        return lines;
    }

    /// Each with the blank behind it.
    private static List<String> words(String line) {
        return areNeeded(line) ? Arrays.asList(line.split("(?<= )")) : Breaks.pieces(line);
    }

    /// How high these lines are together.
    static double height(String lines, Font font, double spacing) {
        var measure = measured(lines, font);
        measure.setLineSpacing(spacing);
        return measure.getLayoutBounds().getHeight();
    }

    /// How wide the text is on one line, or its widest line.
    static double width(String text, Font font) {
        return measured(text, font).getLayoutBounds().getWidth();
    }

    private static Text measured(String text, Font font) {
        var measure = new Text(text);
        measure.setFont(font);
        return measure;
    }
}
