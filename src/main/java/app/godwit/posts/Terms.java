package app.godwit.posts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Looks for words in texts, in any letter case and width. A word counts where it stands on its own; in scripts without
/// spaces, wherever it stands. `tide` is in `#Tide` and not in `tidelib`.
record Terms(List<String> words) {
    private static final int FIRST_UNSPACED = 0x0E00;

    Terms {
        words = words.stream()
                .map(Terms::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static Terms of(Collection<String> words) {
        return new Terms(List.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether any of the words is there.
    ///
    /// @param folded from [#folded]
    boolean in(String folded) {
        for (var word : words) {
            if (stands(word, folded)) {
                return true;
            }
        }
        return false;
    }

    /// A text to look for words in. It takes longer than looking.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static boolean stands(String word, String text) {
        var at = text.indexOf(word);
        if (at < 0) {
            return false;
        }
        var opens = grows(word.codePointAt(0));
        var closes = grows(word.codePointBefore(word.length()));
        for (; at >= 0; at = text.indexOf(word, at + 1)) {
            var end = at + word.length();
            var before = at == 0 || !opens || !grows(text.codePointBefore(at));
            if (before && (end == text.length() || !closes || !grows(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a letter makes one word with another such letter beside it.
    private static boolean grows(int codePoint) {
        return isLetter(codePoint) && isSpaced(codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /// Below Thai no script is written without spaces; asking for the script takes longer than everything else.
    private static boolean isSpaced(int codePoint) {
        return codePoint < FIRST_UNSPACED
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
                    default -> true;
                };
    }
}
