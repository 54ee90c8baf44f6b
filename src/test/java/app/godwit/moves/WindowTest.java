package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest
    @CsvSource({
        "PT3H,  2026-03-01T13:37:00Z, 2026-03-01T12:00:00Z, 2026-03-01T15:00:00Z",
        "PT30M, 2026-03-01T13:37:00Z, 2026-03-01T13:30:00Z, 2026-03-01T14:00:00Z",
        "PT24H, 2026-03-01T00:00:00Z, 2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z",
        "PT5M,  1969-12-31T23:59:00Z, 1969-12-31T23:55:00Z, 1970-01-01T00:00:00Z",
    })
    void isAlignedToTheEpoch(Duration per, Instant moment, Instant start, Instant end) {
        var window = new Window(1, per);
        assertThat(window.start(moment)).isEqualTo(start);
        assertThat(window.end(moment)).isEqualTo(end);
    }
}
