package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock for practice: it runs like the real one, and whoever waits on it leaps to the end of the wait, taking
/// everybody else along. So a server's day passes at once, and still every wait has its full length on this clock.
public final class PracticeTime implements Time {
    private final InstantSource real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public PracticeTime(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public void waitUntil(Instant moment) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("paused while waiting");
        }
        var needed = Duration.between(real.instant(), moment);
        ahead.accumulateAndGet(needed, (now, then) -> now.compareTo(then) < 0 ? then : now);
    }
}
