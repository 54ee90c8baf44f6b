package app.godwit.archive;

/// A tweet's text as the archive writes it (`&amp;`, `&lt;`, `&gt;` and nothing else escaped) made readable,
/// with a map from the archive's indices, which count code points over the escaped text, to Java indices in
/// the readable text.
///
/// Halves of surrogate pairs and NUL become U+FFFD.
final class EscapedText {
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    /// Readable index per code point of the escaped text and for its end; -1 inside an escape. Empty: they are equal.
    private final int[] map;

    private EscapedText(String text, int[] map) {
        this.text = text;
        this.map = map;
    }

    /// For the words of tweets.
    static EscapedText escaped(String raw) {
        return isSimple(raw, true) ? new EscapedText(raw, new int[0]) : mapped(raw, true);
    }

    /// For the words of notes, in which `&`, `<` and `>` stand for themselves.
    static EscapedText plain(String raw) {
        return isSimple(raw, false) ? new EscapedText(raw, new int[0]) : mapped(raw, false);
    }

    String text() {
        return text;
    }

    /// The Java index for a code point index, -1 when there is none.
    int at(int codePoint) {
        if (map.length == 0) {
            return codePoint <= text.length() ? codePoint : -1;
        }
        return codePoint >= 0 && codePoint < map.length ? map[codePoint] : -1;
    }

    private static boolean isSimple(String raw, boolean escapes) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if ((escapes && c == '&') || c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static EscapedText mapped(String raw, boolean escapes) {
        var text = new StringBuilder(raw.length());
        var map = new int[raw.codePointCount(0, raw.length()) + 1];
        var codePoint = 0;
        for (var i = 0; i < raw.length(); ) {
            map[codePoint++] = text.length();
            var escape = escapes ? escapeAt(raw, i) : 0;
            for (var inside = 1; inside < escape; inside++) {
                map[codePoint++] = -1;
            }
            i += escape > 0 ? unescape(raw, i, escape, text) : copy(raw, i, text);
        }
        map[codePoint] = text.length();
        return new EscapedText(text.toString(), map);
    }

    private static int escapeAt(String raw, int at) {
        if (raw.charAt(at) != '&') {
            return 0;
        }
        if (raw.startsWith("&amp;", at)) {
            return 5;
        }
        return raw.startsWith("&lt;", at) || raw.startsWith("&gt;", at) ? 4 : 0;
    }

    private static int unescape(String raw, int at, int length, StringBuilder text) {
        text.append(
                switch (raw.charAt(at + 1)) {
                    case 'a' -> '&';
                    case 'l' -> '<';
                    default -> '>';
                });
        return length;
    }

    private static int copy(String raw, int at, StringBuilder text) {
        var codePoint = raw.codePointAt(at);
        var broken = codePoint == 0 || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
        text.appendCodePoint(broken ? REPLACEMENT : codePoint);
        return Character.charCount(codePoint);
    }

    /// Makes any other text of an archive (names, bios) fit to be stored and shown.
    static String clean(String raw) {
        return plain(raw).text();
    }

    /// As [#clean], for text in which the three escapes may stand.
    static String cleanEscaped(String raw) {
        return escaped(raw).text();
    }
}
