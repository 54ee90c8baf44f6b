package app.godwit.desktop.bringin;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.kit.Words;
import app.godwit.moves.Money;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DollarsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2000000 | $2.00",
                "en | 8500 | $0.009",
                "en | 1234560000 | $1,234.56",
                "fr | 2000000 | 2,00 $",
                "ja | 135000 | $0.135"
            })
    void anAmountIsWrittenAsItsReaderWritesIt(String reader, long millionths, String written) {
        assertThat(Dollars.of(new Money(millionths), Words.of(Locale.forLanguageTag(reader))))
                .isEqualTo(written);
    }
}
