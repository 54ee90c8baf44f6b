package app.godwit.handles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A host's name in any script → its ASCII form, by UTS 46 without transition, as browsers do it: `ß` and `ς` stay
/// themselves.
///
/// The mapping is made of the JDK's compatibility forms and lower case; a test holds it against OkHttp's table, letter
/// by letter. Decision 0010 says why the JDK's own `IDN` is not enough.
public final class Idn {
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_NAME = 253;

    private Idn() {}

    /// Empty when it cannot be a host. A port at the end stays.
    public static Optional<String> ascii(String host) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(host.toLowerCase(Locale.ROOT)).filter(Idn::isPossible);
        }
        var labels =
                Arrays.stream(mapped(host).split("[.]", -1)).map(Idn::label).toList();
        return labels.stream().allMatch(Optional::isPresent)
                ? Optional.of(labels.stream().flatMap(Optional::stream).collect(Collectors.joining(".")))
                        .filter(Idn::isPossible)
                : Optional.empty();
    }

    private static boolean isPossible(String ascii) {
        return !ascii.isBlank()
                && ascii.length() <= LONGEST_NAME
                && Arrays.stream(ascii.split("[.]", -1))
                        .allMatch(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL);
    }

    /// Lower case may undo a composed form and the other way round, so it takes two rounds.
    private static String mapped(String host) {
        var kept = host.codePoints()
                .filter(c -> !isIgnored(c))
                .map(Idn::letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return folded(folded(kept.toString()));
    }

    private static String folded(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .mapToObj(Idn::lower)
                .collect(Collectors.joining());
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /// Letter by letter, for in a whole text the last `Σ` of a word becomes `ς`. By way of the capitals, for several
    /// small letters share one. Cherokee was written in what are capitals now.
    private static String lower(int c) {
        var letter = Character.toString(c);
        if (c == 'ß' || c == 'ς' || c == 'ı') {
            return letter;
        }
        var capital = letter.toUpperCase(Locale.ROOT);
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CHEROKEE
                ? capital
                : capital.toLowerCase(Locale.ROOT);
    }

    /// What stands for another letter, and no form or case of the JDK says so.
    private static int letter(int c) {
        return switch (c) {
            case '。' -> '.';
            case 'ϲ', 'Ϲ', 0x1D6D3, 0x1D70D, 0x1D747, 0x1D781, 0x1D7BB -> 'σ';
            default -> c;
        };
    }

    private static boolean isIgnored(int c) {
        return switch (c) {
            case 0x00AD, 0x034F, 0x180B, 0x180C, 0x180D, 0x180F, 0x200B, 0x2060, 0x2064, 0xFEFF -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        };
    }

    private static Optional<String> label(String label) {
        if (label.isEmpty() || label.startsWith("-") || label.endsWith("-")) {
            return Optional.empty();
        }
        if (label.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(label);
        }
        return label.codePoints().allMatch(Idn::isOfName)
                ? Optional.of("xn--" + Punycode.encoded(label))
                : Optional.empty();
    }

    private static boolean isOfName(int c) {
        return c == '-' || c == 0x200C || c == 0x200D || (c > 0x7F && isSymbol(c)) || isLetter(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /// Emoji stand in some hosts' names.
    private static boolean isSymbol(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == '·' || c == '・';
    }
}
