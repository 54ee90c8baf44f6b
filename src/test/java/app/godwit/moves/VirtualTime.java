package app.godwit.moves;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Time that stands still until everybody at work waits, and then is there at once.
public final class VirtualTime implements Time {
    private final AtomicReference<Instant> now;
    private final Leaps leaps = new Leaps(this::instant, this::leap);

    public VirtualTime(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public void waitUntil(Instant moment) throws InterruptedException {
        leaps.waitUntil(moment);
    }

    @Override
    public Work work() {
        return leaps.work();
    }

    /// Time passes while nobody looks, as on a laptop that sleeps.
    public void leap(Instant moment) {
        now.updateAndGet(before -> moment.isAfter(before) ? moment : before);
    }
}
