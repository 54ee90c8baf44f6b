package app.godwit.handles;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as the syntaxes read it: full-width, mathematical and circled letters made plain, invisible
/// characters gone. Every place in it leads back to its place in the original.
final class PlainText {
    private static final int CIRCLED_M = 0x24C2;

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private PlainText(String original) {
        this.original = original;
    }

    static PlainText of(String original) {
        var text = new PlainText(original);
        for (int at = 0; at < original.length(); ) {
            var end = clusterEnd(original, at);
            text.append(plain(original.substring(at, end)), at, end);
            at = end;
        }
        return text;
    }

    String plain() {
        return plain.toString();
    }

    /// The evidence for what the plain text holds from `start` to `end`.
    Evidence evidence(Evidence.Field field, int start, int end) {
        return new Evidence(field, original, starts[start], ends[end - 1]);
    }

    private void append(String piece, int start, int end) {
        for (int i = 0; i < piece.length(); i++) {
            var at = plain.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            plain.append(piece.charAt(i));
        }
    }

    /// A letter and the marks that stand on it are brought together, so that `é` is one letter however it was typed.
    private static int clusterEnd(String text, int start) {
        var end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String plain(String cluster) {
        var visible = cluster.codePoints()
                .filter(c -> !isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (visible.isEmpty() || (cluster.length() == 1 && cluster.charAt(0) < 0x80)) {
            return visible;
        }
        var folded = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return meansTheSame(visible.codePointAt(0), folded) ? folded : visible;
    }

    /// Format characters (zero width, direction, soft hyphen, joiners), variation selectors and fillers.
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    /// Letters, digits and punctuation may be made plain. Signs such as ™ or ① stay what they are, or they
    /// would become part of the word beside them.
    private static boolean meansTheSame(int first, String folded) {
        return switch (Character.getType(first)) {
            case Character.OTHER_NUMBER -> false;
            case Character.OTHER_SYMBOL ->
                first != CIRCLED_M && folded.length() == 1 && Character.isLetter(folded.charAt(0));
            default -> true;
        };
    }
}
