package app.godwit.moves;

import java.time.Instant;

/// Time that stands still until somebody waits, and then is there at once.
public final class VirtualTime implements Time {
    private Instant now;

    public VirtualTime(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void waitUntil(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }
}
