package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.http.NotSent;
import app.godwit.http.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTurnsTest {
    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    private final VirtualTime time = new VirtualTime(START);
    private final Pause pause = new Pause(time);
    private final HostTurns turns = new HostTurns(time, pause);

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 5, 2000", "50, 5, 2000", "51, 5, 500", "900, 41, 5000"})
    void letsTwoASecondGoAndFourTimesAsManyWhereManyLive(int candidates, int requests, long millis) throws IOException {
        turns.expect("lagoon.example", candidates);
        for (var request = 0; request < requests; request++) {
            assertThat(answered("lagoon.example", 200).status()).isEqualTo(200);
        }
        assertThat(Duration.between(START, time.instant())).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void keepsNoHostWaitingForAnother() throws IOException {
        answered("lagoon.example", 200);
        answered("harbour.example", 200);
        assertThat(time.instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void leavesAHostInPeaceThatFailedTwice(int status) throws IOException {
        answered("lagoon.example", status);
        answered("lagoon.example", status);
        assertThatThrownBy(() -> answered("lagoon.example", 200))
                .isInstanceOf(NotSent.class)
                .hasMessage("lagoon.example does not answer; it is asked again later.");
        assertThat(answered("harbour.example", 200).status()).isEqualTo(200);
    }

    @Test
    void countsABrokenConnectionAsAFailure() {
        for (var request = 0; request < 2; request++) {
            assertThatThrownBy(() -> turns.take("lagoon.example", () -> {
                        throw new IOException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThatThrownBy(() -> answered("lagoon.example", 200)).isInstanceOf(NotSent.class);
    }

    @Test
    void forgivesASingleFailure() throws IOException {
        for (var status : new int[] {503, 200, 503, 404, 503}) {
            assertThat(answered("lagoon.example", status).status()).isEqualTo(status);
        }
    }

    @Test
    void sendsNothingAfterAPauseWasAskedFor() {
        pause.ask();
        assertThatThrownBy(() -> answered("lagoon.example", 200)).isInstanceOf(NotSent.class);
    }

    private Reply answered(String host, int status) throws IOException {
        var from = new HttpUrl.Builder().scheme("https").host(host).build();
        return turns.take(host, () -> new Reply(status, Headers.EMPTY, new byte[0], from));
    }
}
