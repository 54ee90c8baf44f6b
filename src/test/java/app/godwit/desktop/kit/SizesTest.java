package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, 0, 0 kB",
        "en-GB, 1, 1 kB",
        "en-GB, 999499, 999 kB",
        "en-GB, 1000000, 1 MB",
        "en-GB, 7345678, 7.3 MB",
        "en-GB, 48000000, 48 MB",
        "en-GB, 1250000000, 1.2 GB",
        "fr-FR, 7345678, '7,3 Mo'",
    })
    void bytesAreSaidInTheLargestUnit(String reader, long bytes, String said) {
        assertThat(Sizes.of(bytes, Words.of(Locale.forLanguageTag(reader)))).isEqualTo(said);
    }
}
