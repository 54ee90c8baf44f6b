package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Words;
import app.godwit.moves.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;

/// US dollars as a reader writes them: `$2.00`, `2,00 $`.
public final class Dollars {
    private static final int FEWEST = 2;
    private static final int MOST = 3;

    private Dollars() {}

    public static String of(Money money, Words words) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(FEWEST);
        format.setMaximumFractionDigits(MOST);
        return words.of(
                "fromx.money", format.format(new BigDecimal(money.display().substring(1))));
    }
}
