package app.godwit.moves;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Waiting on a clock that leaps: it does so only when everybody at work waits, and only to the first of their moments.
/// So nobody loses a server's window because somebody else has done with it.
final class Leaps {
    private final Supplier<Instant> now;
    private final Consumer<Instant> leap;
    private final List<Instant> waiting = new ArrayList<>();
    private int working;

    /// @param leap sets the clock forward
    Leaps(Supplier<Instant> now, Consumer<Instant> leap) {
        this.now = now;
        this.leap = leap;
    }

    synchronized Time.Work work() {
        working++;
        return this::done;
    }

    private synchronized void done() {
        working--;
        perhaps();
    }

    synchronized void waitUntil(Instant moment) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("paused while waiting");
        }
        waiting.add(moment);
        try {
            perhaps();
            while (now.get().isBefore(moment)) {
                wait();
            }
        } finally {
            waiting.remove(moment);
        }
    }

    private void perhaps() {
        if (waiting.size() >= working) {
            waiting.stream().min(Instant::compareTo).ifPresent(leap);
            notifyAll();
        }
    }
}
