package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock for practice: it runs like the real one, and when everybody at work waits, it leaps to the end
/// of the first wait. So a server's day passes at once, and still every wait has its full length on this clock.
public final class PracticeTime implements Time {
    private final InstantSource real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private final Leaps leaps = new Leaps(this::instant, this::leap);

    public PracticeTime(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public void waitUntil(Instant moment) throws InterruptedException {
        leaps.waitUntil(moment);
    }

    @Override
    public Work work() {
        return leaps.work();
    }

    private void leap(Instant moment) {
        var needed = Duration.between(real.instant(), moment);
        ahead.accumulateAndGet(needed, (now, then) -> now.compareTo(then) < 0 ? then : now);
    }
}
