package app.godwit.posts;

/// Brings marks of style where CommonMark takes asterisks for emphasis: tight around letters, and never between two
/// letters where one side is punctuation. A style that cannot stand is left out: plain letters are better than stray
/// asterisks.
final class Emphasis {
    private final StringBuilder text;

    private Emphasis(String text) {
        this.text = new StringBuilder(text);
    }

    static String write(String marked) {
        if (!Markdown.isStyled(marked)) {
            return marked;
        }
        var emphasis = new Emphasis(marked);
        emphasis.style(Markers.BOLD_ON, Markers.BOLD_OFF);
        emphasis.style(Markers.ITALIC_ON, Markers.ITALIC_OFF);
        return emphasis.text.toString();
    }

    private void style(char on, char off) {
        var from = 0;
        for (var start = index(on, from); start >= 0; start = index(on, from)) {
            var end = index(off, start);
            if (end < 0) {
                text.deleteCharAt(start);
                return;
            }
            from = tight(start, end, on, off);
        }
        for (var stray = index(off, from); stray >= 0; stray = index(off, from)) {
            text.deleteCharAt(stray);
        }
    }

    /// @return where to go on
    private int tight(int start, int end, char on, char off) {
        var inside = text.substring(start + 1, end);
        var words = inside.strip();
        var before = inside.substring(0, inside.length() - inside.stripLeading().length());
        var behind =
                words.isEmpty() ? "" : inside.substring(inside.stripTrailing().length());
        var stands = !letters(words).isEmpty()
                && !words.contains("\n\n")
                && opens(previous(start, before), letters(words))
                && opens(
                        next(end, behind),
                        new StringBuilder(letters(words)).reverse().toString());
        var written = stands ? before + on + words + off + behind : inside;
        text.replace(start, end + 1, written);
        return start + written.length();
    }

    /// Beside a letter outside, the first inside must be a letter too.
    private static boolean opens(int outside, String inside) {
        var first = inside.codePointAt(0);
        return Character.isLetterOrDigit(first) || !Character.isLetterOrDigit(outside);
    }

    private int previous(int start, String before) {
        var from = before.isEmpty() ? start : text.length();
        while (from > 0 && from <= start && Markers.isMarker(text.charAt(from - 1))) {
            from--;
        }
        return before.isEmpty() && from > 0 ? text.codePointBefore(from) : ' ';
    }

    private int next(int end, String behind) {
        var at = end + 1;
        while (behind.isEmpty() && at < text.length() && Markers.isMarker(text.charAt(at))) {
            at++;
        }
        return behind.isEmpty() && at < text.length() ? text.codePointAt(at) : ' ';
    }

    private static String letters(String words) {
        var letters = new StringBuilder();
        words.chars().filter(c -> !Markers.isMarker((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private int index(char mark, int from) {
        return text.indexOf(String.valueOf(mark), from);
    }
}
