package app.godwit.desktop.kit;

import java.text.Bidi;

/// Makes texts that run to the left fit for JavaFX.
///
/// Its layout fails when a line is broken inside a run of Arabic or Hebrew: it then asks for a character before the
/// first (seen in 26.0.2, in any alignment and direction). So every space is followed by an isolate that shows
/// nothing: lines then break between runs, and the order of the words stays as it was.
public final class Joints {
    private static final String JOINT = "\u2066\u200E\u2069";

    private Joints() {}

    /// The same text, with joints if it needs them and has none.
    public static String in(String text) {
        if (text.contains(JOINT) || !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        return text.replace(" ", " " + JOINT);
    }
}
