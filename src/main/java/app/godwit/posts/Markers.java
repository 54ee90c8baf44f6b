package app.godwit.posts;

/// Signs that stand in a text while it is composed, for what no letter can say yet. They are noncharacters of Unicode,
/// which no text may hold, and never leave this room.
final class Markers {
    /// The `@` of a mention that is meant.
    static final char MENTION = '\uFDD0';

    static final char BOLD_ON = '\uFDD1';
    static final char BOLD_OFF = '\uFDD2';
    static final char ITALIC_ON = '\uFDD3';
    static final char ITALIC_OFF = '\uFDD4';

    private Markers() {}

    /// The text without what others may have put in their place; as long as before.
    static String none(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isMarker(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /// The text without any of them.
    static String without(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().filter(c -> !isMarker((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    static boolean isMarker(char c) {
        return c >= MENTION && c <= ITALIC_OFF;
    }

    private static String replaced(String text) {
        var clean = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (isMarker(text.charAt(i))) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }
}
