package app.godwit.moves;

import app.godwit.http.Reply;
import app.godwit.http.Turns;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// One host's seats, when the next request may leave for it, and whether it answers at all.
final class HostTurn {
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int FAILURES = 2;

    private final Semaphore seats;
    private final Duration between;
    private final AtomicInteger failures = new AtomicInteger();
    private Instant next = Instant.MIN;

    /// @param seats requests at a time; each seat has its own half seconds
    HostTurn(int seats) {
        this.seats = new Semaphore(seats, true);
        this.between = BETWEEN.dividedBy(seats);
    }

    void enter() {
        seats.acquireUninterruptibly();
    }

    void leave() {
        seats.release();
    }

    /// When this request may leave; the one after it later.
    synchronized Instant next(Instant now) {
        var mine = now.isBefore(next) ? next : now;
        next = mine.plus(between);
        return mine;
    }

    /// Failed twice in a row: no answer, trouble, or too many requests.
    boolean isResting() {
        return failures.get() >= FAILURES;
    }

    Reply heard(Turns.Way way) throws IOException {
        try {
            var reply = way.go();
            count(reply.status() == 429 || reply.status() >= 500);
            return reply;
        } catch (IOException failure) {
            count(true);
            throw failure;
        }
    }

    private void count(boolean failed) {
        failures.updateAndGet(before -> failed ? before + 1 : 0);
    }
}
