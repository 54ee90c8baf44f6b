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

    /// Every letter of the basic plane as it is searched, 0 for those left out: an archive has a hundred million.
    private static final char[] LETTERS = letters();

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
        // ß takes two places.
        var folded = new char[2 * plain.length()];
        var length = 0;
        for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (c == 'ß' || c == 'ẞ') {
                folded[length++] = 's';
                folded[length++] = 's';
            } else if (Character.isBmpCodePoint(c)) {
                folded[length] = LETTERS[c];
                length += folded[length] == 0 ? 0 : 1;
            } else {
                length += Character.toChars(folded(c), folded, length);
            }
        }
        return new String(folded, 0, length);
    }

    /// Up first and then down, because only so ς and Σ, and ı and I, fall together.
    private static int folded(int c) {
        return c < 0x80 ? Character.toLowerCase(c) : Character.toLowerCase(Character.toUpperCase(c));
    }

    private static char[] letters() {
        var letters = new char[1 << Character.SIZE];
        for (var c = 0; c < letters.length; c++) {
            letters[c] = isSilent(c) ? 0 : (char) folded(c);
        }
        return letters;
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
