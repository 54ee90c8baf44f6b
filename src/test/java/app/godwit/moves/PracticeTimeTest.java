package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PracticeTimeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final AtomicReference<Instant> real = new AtomicReference<>(NOON);
    private final PracticeTime time = new PracticeTime(real::get);

    @Test
    void leapsToTheEndOfAWait() throws Exception {
        time.waitUntil(NOON.plusSeconds(3600));
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(3600));
    }

    @Test
    void neverGoesBack() throws Exception {
        time.waitUntil(NOON.plusSeconds(3600));
        time.waitUntil(NOON.plusSeconds(60));
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(3600));
    }

    @Test
    void runsWithTheRealClock() throws Exception {
        time.waitUntil(NOON.plusSeconds(3600));
        real.set(NOON.plusSeconds(5));
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(3605));
    }

    @Test
    void endsAWaitThatIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> time.waitUntil(NOON.plusSeconds(1))).isInstanceOf(InterruptedException.class);
        assertThat(time.instant()).isEqualTo(NOON);
    }
}
