package app.godwit.desktop.kit;

import java.text.NumberFormat;

/// Numbers of bytes as a reader says them: `48 MB`, `1.2 GB`.
public final class Sizes {
    private static final double THOUSAND = 1000;
    private static final int FEW = 10;

    private Sizes() {}

    /// In the largest unit of which there is at least one, with one digit after the point below ten.
    public static String of(long bytes, Words words) {
        if (bytes < THOUSAND * THOUSAND) {
            return words.of("size.kilobytes", number(bytes == 0 ? 0 : Math.max(1, bytes / THOUSAND), 0, words));
        }
        var megabytes = bytes / (THOUSAND * THOUSAND);
        return megabytes < THOUSAND
                ? words.of("size.megabytes", number(megabytes, digits(megabytes), words))
                : words.of("size.gigabytes", number(megabytes / THOUSAND, digits(megabytes / THOUSAND), words));
    }

    private static int digits(double number) {
        return number < FEW ? 1 : 0;
    }

    private static String number(double number, int digits, Words words) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
