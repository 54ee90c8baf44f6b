package app.godwit.handles;

/// Any letters → ASCII ones, as RFC 3492 has it. The JDK's own encoder first maps the letters its old way.
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_LETTER = 0x80;

    private Punycode() {}

    /// The encoded label without `xn--`.
    static String encoded(String label) {
        var letters = label.codePoints().toArray();
        var out = new StringBuilder();
        label.chars().filter(c -> c < FIRST_LETTER).forEach(c -> out.append((char) c));
        var plain = out.length();
        if (plain > 0) {
            out.append('-');
        }
        var delta = 0;
        var bias = FIRST_BIAS;
        var done = plain;
        for (int next = FIRST_LETTER; done < letters.length; next++) {
            var least = leastFrom(letters, next);
            delta += (least - next) * (done + 1);
            next = least;
            for (var letter : letters) {
                delta += letter < next ? 1 : 0;
                if (letter == next) {
                    append(out, delta, bias);
                    bias = adapted(delta, done + 1, done == plain);
                    delta = 0;
                    done++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static int leastFrom(int[] letters, int from) {
        var least = Character.MAX_CODE_POINT;
        for (var letter : letters) {
            least = letter >= from ? Math.min(least, letter) : least;
        }
        return least;
    }

    private static void append(StringBuilder out, int delta, int bias) {
        var rest = delta;
        for (var k = BASE; ; k += BASE) {
            var threshold = Math.clamp(k - bias, T_MIN, T_MAX);
            if (rest < threshold) {
                out.append(digit(rest));
                return;
            }
            out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < T_MAX ? 'a' + value : '0' + value - T_MAX);
    }

    private static int adapted(int delta, int letters, boolean isFirst) {
        var rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / letters;
        var k = 0;
        for (; rest > (BASE - T_MIN) * T_MAX / 2; k += BASE) {
            rest /= BASE - T_MIN;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }
}
