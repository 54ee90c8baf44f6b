package app.godwit.cli;

import app.godwit.moves.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/// Time that stands still: whoever waits, waits until interrupted.
final class StandingTime implements Time {
    private volatile Instant now;

    StandingTime(Instant now) {
        this.now = now;
    }

    void leap(Duration far) {
        now = now.plus(far);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void waitUntil(Instant moment) throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
