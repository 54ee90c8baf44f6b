package app.godwit;

import app.godwit.moves.Time;
import java.time.Duration;
import java.time.Instant;

/// The machine's clock. Long waits are cut, for a sleeping laptop's timers stand still while its clock goes on.
final class SystemTime implements Time {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Override
    public Instant instant() {
        return Instant.now();
    }

    @Override
    public void waitUntil(Instant moment) throws InterruptedException {
        var left = Duration.between(instant(), moment);
        while (left.isPositive()) {
            Thread.sleep(left.compareTo(LONGEST) < 0 ? left : LONGEST);
            left = Duration.between(instant(), moment);
        }
    }
}
