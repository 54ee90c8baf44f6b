package app.godwit.archive;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// X's language marks → ISO 639 codes. X uses three withdrawn codes and marks of its own for "no language here".
final class Languages {
    private static final String UNKNOWN = "und";
    private static final Map<String, String> RENAMED =
            Map.of("in", "id", "iw", "he", "ji", "yi", "msa", "ms", "zxx", UNKNOWN, "art", UNKNOWN);

    /// `qaa` to `qtz` are for private use; X's `qme` means only media, `qht` only hashtags, and so on.
    private static final Pattern PRIVATE = Pattern.compile("q[a-t][a-z]");

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private Languages() {}

    /// @return two or three small letters, `und` for none
    static String iso(String mark) {
        if (mark.length() == 2 && isSmall(mark.charAt(0)) && isSmall(mark.charAt(1))) {
            return RENAMED.getOrDefault(mark, mark);
        }
        var dash = mark.indexOf('-');
        var code = (dash < 0 ? mark : mark.substring(0, dash)).toLowerCase(Locale.ROOT);
        if (!CODE.matcher(code).matches() || PRIVATE.matcher(code).matches()) {
            return UNKNOWN;
        }
        return RENAMED.getOrDefault(code, code);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
