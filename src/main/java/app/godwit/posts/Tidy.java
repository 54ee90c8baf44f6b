package app.godwit.posts;

import java.util.regex.Pattern;

/// Takes out what no server should be sent: control characters, halves of surrogate pairs, blanks at the
/// ends. Marks of direction stay.
final class Tidy {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern BLANK_AT_LINE_END = Pattern.compile("[ \\t]+(?=\\n)");
    private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{Cf}\\p{Cc}]");

    private Tidy() {}

    static String of(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var clean = CONTROL.matcher(lines).replaceAll("");
        var whole = HALF.matcher(clean).replaceAll("\uFFFD");
        var tidy = BLANK_AT_LINE_END.matcher(whole).replaceAll("").strip();
        return VISIBLE.matcher(tidy).find() ? tidy : "";
    }
}
