package app.godwit.handles;

import java.text.Normalizer;
import java.util.stream.IntStream;

/// A text as the syntaxes read it: full-width, mathematical and circled letters made plain, invisible
/// characters gone. Every place in it leads back to its place in the original.
final class PlainText {
    private static final int CIRCLED_M = 0x24C2;
    /// Makes an emoji of the digit before it, which is no part of a word then.
    private static final char KEYCAP = 0x20E3;
    /// Letters of phonetics that people write with for their looks; no normal form makes them plain.
    private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwyz";

    private final String original;
    private final String plain;
    /// Where each character of `plain` begins and ends in the original. Empty: nothing was moved.
    private final int[] starts;
    private final int[] ends;

    private PlainText(String original, String plain, int[] starts, int[] ends) {
        this.original = original;
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
    }

    static PlainText of(String original) {
        return isPlain(original) ? new PlainText(original, original, new int[0], new int[0]) : folded(original);
    }

    private static PlainText folded(String original) {
        var plain = new StringBuilder(original.length());
        var starts = IntStream.builder();
        var ends = IntStream.builder();
        for (int at = 0, end; at < original.length(); at = end) {
            end = clusterEnd(original, at);
            var piece = plain(original.substring(at, end));
            plain.append(piece);
            for (var i = 0; i < piece.length(); i++) {
                starts.add(at);
                ends.add(end);
            }
        }
        return new PlainText(
                original,
                plain.toString(),
                starts.build().toArray(),
                ends.build().toArray());
    }

    /// Most texts are: no character would change, and none would go.
    private static boolean isPlain(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                && text.codePoints().noneMatch(c -> c > 0x7F && (isInvisible(c) || isSmallCapital(c)));
    }

    String plain() {
        return plain;
    }

    /// The evidence for what the plain text holds from `start` to `end`.
    Evidence evidence(Evidence.Field field, int start, int end) {
        return starts.length == 0
                ? new Evidence(field, original, start, end)
                : new Evidence(field, original, starts[start], ends[end - 1]);
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
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == KEYCAP;
    }

    private static String plain(String cluster) {
        var visible = cluster.codePoints()
                .filter(c -> !isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (visible.isEmpty() || (cluster.length() == 1 && cluster.charAt(0) < 0x80)) {
            return visible;
        }
        if (visible.length() == 2 && visible.charAt(1) == KEYCAP) {
            return Character.toString(KEYCAP);
        }
        var capital = SMALL_CAPITALS.indexOf(visible);
        if (capital >= 0) {
            return Character.toString(LETTERS.charAt(capital));
        }
        var folded = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return meansTheSame(visible.codePointAt(0), folded) ? folded : visible;
    }

    static boolean isSmallCapital(int c) {
        return SMALL_CAPITALS.indexOf(c) >= 0;
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
