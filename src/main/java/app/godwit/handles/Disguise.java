package app.godwit.handles;

import java.text.Normalizer;

/// Whether words were written so that programs should not read them: with invisible characters inside, or in
/// letters that only look like letters. Full-width forms are how some languages are typed, and marks of
/// direction are how some are shown; neither is a disguise.
final class Disguise {
    private Disguise() {}

    static boolean isOn(String words) {
        return words.codePoints().anyMatch(c -> c > 0x7F && (isInvisible(c) || isLookAlike(c)));
    }

    private static boolean isInvisible(int c) {
        return switch (c) {
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    private static boolean isLookAlike(int c) {
        if (isFullWidth(c)) {
            return false;
        }
        if (PlainText.isSmallCapital(c)) {
            return true;
        }
        var plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) < 0x80 && Character.isLetterOrDigit(plain.charAt(0));
    }

    private static boolean isFullWidth(int c) {
        return c >= 0xFF00 && c <= 0xFFEF;
    }
}
