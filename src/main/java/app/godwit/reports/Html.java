package app.godwit.reports;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML piece by piece. Texts and attribute values are escaped here and nowhere else, so a name cannot become
/// markup.
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 14).append("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes name, value, name, value …
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /// Closes the element opened last.
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element without content, such as `meta`.
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /// An element that holds only text.
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /// The style sheet, which is ours and must not be escaped.
    Html style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) point);
            default -> out.appendCodePoint(isUnprintable(point) ? '\uFFFD' : point);
        }
    }

    /// Control characters and halves of surrogate pairs have no place in HTML.
    private static boolean isUnprintable(int point) {
        return Character.getType(point) == Character.CONTROL || Character.getType(point) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
