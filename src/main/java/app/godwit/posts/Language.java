package app.godwit.posts;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Brings X's language codes to those that servers take.
final class Language {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    /// Withdrawn codes that X still writes, and two of its three-letter ones.
    private static final Map<String, String> RENAMED =
            Map.of("in", "id", "iw", "he", "ji", "yi", "fil", "tl", "msa", "ms");

    private Language() {}

    /// ISO 639-1, `""` for `und`, pseudo-codes such as `qme` and whatever else has no such code.
    static String of(String code) {
        var primary = primary(code).toLowerCase(Locale.ROOT);
        var today = RENAMED.getOrDefault(primary, primary);
        return today.length() == 2 && KNOWN.contains(today) ? today : "";
    }

    private static String primary(String code) {
        for (var i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '-' || code.charAt(i) == '_') {
                return code.substring(0, i);
            }
        }
        return code;
    }

    /// The locale whose rules break words and write dates; the root for `""`.
    static Locale locale(String language) {
        return language.isEmpty() ? Locale.ROOT : Locale.of(language);
    }
}
