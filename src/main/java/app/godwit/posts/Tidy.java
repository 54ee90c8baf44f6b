package app.godwit.posts;

import java.util.regex.Pattern;

/// Takes out what no server should be sent: control characters, halves of surrogate pairs, blanks at the
/// ends. Marks of direction stay.
final class Tidy {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern BLANK_AT_LINE_END = Pattern.compile("[ \\t]+(?=\\n)");
    private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{Cf}\\p{Cc}\uFFFD]");

    private Tidy() {}

    static String of(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /// Nearly all texts are, and there are a hundred thousand of them.
    private static boolean isTidy(String text) {
        var visible = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < 127) {
                visible |= c > ' ';
            } else if (c == '\n' ? i > 0 && isBlank(text.charAt(i - 1)) : isOdd(c)) {
                return false;
            }
        }
        return visible && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// Whether it takes a closer look: controls, halves of pairs, and all that may be a blank of some kind.
    private static boolean isOdd(char c) {
        return c < ' '
                || (c < 0xC0 && c >= 127)
                || Character.isSurrogate(c)
                || (c >= 0x2000 && c < 0x2070)
                || c == 0x3000
                || c == 0x1680
                || c == 0xFEFF;
    }

    private static String tidied(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var clean = CONTROL.matcher(lines).replaceAll("");
        var whole = HALF.matcher(clean).replaceAll("\uFFFD");
        var tidy = BLANK_AT_LINE_END.matcher(whole).replaceAll("").strip();
        return VISIBLE.matcher(tidy).find() ? tidy : "";
    }
}
