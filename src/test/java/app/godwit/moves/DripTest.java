package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DripTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "6, HOUR, '0', 10",
        "6, HOUR, '0 0 0', 30",
        "6, HOUR, '0 10 20', 30",
        "6, HOUR, '0 45', 55",
        "24, DAY, '0', 60",
        "24, DAY, '0 1 2 3', 240",
        "1, HOUR, '0 60 61', 180"
    })
    void letsTheNextBeginWhenAllBeforeHaveHadTheirShare(int posts, Drip.Period per, String minutes, long next) {
        var sent = Arrays.stream(minutes.split(" "))
                .map(minute -> NOON.plusSeconds(60 * Long.parseLong(minute)))
                .toList();
        assertThat(new Drip(posts, per).next(sent)).isEqualTo(NOON.plusSeconds(60 * next));
    }

    @Test
    void theFirstWaitsForNothing() {
        assertThat(new Drip(1, Drip.Period.DAY).next(List.of())).isEqualTo(Instant.EPOCH);
        assertThat(Drip.OPEN.next(List.of(NOON))).isEqualTo(Instant.EPOCH);
    }
}
