package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final Instant NOW = Instant.parse("2026-05-12T09:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-12T12:05:00Z | 14:05",
                "2026-05-14T12:00:00Z | Thursday 14:00",
                "2026-05-12T23:00:00Z | Wednesday 01:00",
                "2026-06-02T12:00:00Z | 2 Jun 2026, 14:00",
                "2026-05-11T12:00:00Z | 11 May 2026, 14:00"
            })
    void aMomentIsAsShortAsItCanBe(Instant moment, String said) {
        var when = new When(InstantSource.fixed(NOW), ZoneId.of("Europe/Oslo"), Locale.UK);

        assertThat(when.moment(moment)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB | 12 March 2019", "fr | 12 mars 2019", "ja | 2019年3月12日", "de | 12. März 2019"})
    void aDayIsTheReadersOwn(String language, String said) {
        var when = new When(InstantSource.fixed(NOW), ZoneId.of("UTC"), Locale.forLanguageTag(language));

        assertThat(when.day(Instant.parse("2019-03-12T06:40:00Z"))).isEqualTo(said);
    }
}
