package app.godwit.journal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Words as they are searched: what a person types and what stands in a text fall together, whatever their case and
/// width, and however the same letters are encoded. Accents count. Nothing depends on the computer's language.
final class Folded {
    private static final int MOST_WORDS = 20;

    private Folded() {}

    static String of(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    /// The words of a question, at most twenty, the longest first: it rules out the most.
    static List<String> words(String question) {
        return Arrays.stream(of(question).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var folded = new StringBuilder(plain.length());
        for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (c < 0x80) {
                folded.append((char) Character.toLowerCase(c));
            } else if (c == 'ß' || c == 'ẞ') {
                folded.append("ss");
            } else if (!isSilent(c)) {
                // Up first and then down, because only so ς and Σ, and ı and I, fall together.
                folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
        }
        return folded.toString();
    }

    /// What writers leave out or put in without meaning another word: the dot that is left of İ, Arabic vowel signs and
    /// tatweel, soft hyphens, joiners, marks of direction, and the variants of emoji.
    private static boolean isSilent(int c) {
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
