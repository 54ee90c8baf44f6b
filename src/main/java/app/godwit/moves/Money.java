package app.godwit.moves;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// US dollars, in which X counts.
///
/// @param millionths of a dollar
public record Money(long millionths) implements Comparable<Money> {
    public static final Money NONE = new Money(0);
    private static final int PLACES = 6;

    /// Reads `5`, `5.00`, `$5`.
    public static Optional<Money> parse(String text) {
        var number = text.strip().replaceFirst("^\\$\\s*", "");
        return number.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
                ? Optional.of(
                        new Money(new BigDecimal(number).movePointRight(PLACES).longValueExact()))
                : Optional.empty();
    }

    static Optional<Money> parseMillionths(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(new Money(Long.parseLong(text))) : Optional.empty();
    }

    public Money plus(Money other) {
        return new Money(millionths + other.millionths);
    }

    public Money minus(Money other) {
        return new Money(millionths - other.millionths);
    }

    public Money times(long count) {
        return new Money(millionths * count);
    }

    /// As X writes prices, rounded up to a tenth of a cent where that is needed: `$2.00`, `$0.012`.
    public String display() {
        var dollars = BigDecimal.valueOf(millionths, PLACES).setScale(3, RoundingMode.UP);
        var short2 =
                dollars.stripTrailingZeros().scale() <= 2 ? dollars.setScale(2, RoundingMode.UNNECESSARY) : dollars;
        return "$" + short2.toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public String toString() {
        return display();
    }
}
