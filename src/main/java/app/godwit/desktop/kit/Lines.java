package app.godwit.desktop.kit;

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
/// first (seen in 26.0.2, on Linux, in any alignment and direction). So such text gets its line ends from here.
public final class Lines {
    private Lines() {}

    /// Whether JavaFX may not break this text itself.
    public static boolean areNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The text with line ends, so that no line is wider than this unless a single word is.
    static String broken(String text, Font font, double width) {
        return text.lines().flatMap(line -> lines(line, font, width).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String line, Font font, double width) {
        var lines = new ArrayList<String>();
        var current = "";
        for (var word : Arrays.asList(line.split(" "))) {
            var longer = current.isEmpty() ? word : current + " " + word;
            if (current.isEmpty() || width(longer, font) <= width) {
                current = longer;
            } else {
                lines.add(current);
                current = word;
            }
        }
        lines.add(current);
        return lines;
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
