package app.godwit.journal;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they are searched: what a person types and what stands in a text fall together, whatever their case and
/// width, and however the same letters are encoded. Accents count. Nothing depends on the computer's language.
final class Folded {
    private Folded() {}

    static String of(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Up first and then down, because only so ß and SS, ı and I, and the three forms of σ fall together.
    private static String folded(String text) {
        var cased = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(cased.length());
        for (var i = 0; i < cased.length(); i++) {
            var c = cased.charAt(i);
            if (!isSilent(c)) {
                folded.append(c == 'ς' ? 'σ' : c);
            }
        }
        return folded.toString();
    }

    /// What writers leave out or put in without meaning another word: the dot that is left of İ, Arabic vowel signs and
    /// tatweel, soft hyphens, joiners, marks of direction, and the variants of emoji.
    private static boolean isSilent(char c) {
        return c == '\u0307'
                || (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || c == '\u0640'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || (c >= '\uFE00' && c <= '\uFE0F')
                || c == '\uFEFF';
    }
}
