package app.godwit.moves;

import java.time.Instant;

/// One limit as it fills in thought. Moments are the server's.
final class Level {
    private final Window share;
    private final Instant blocked;
    private Instant end;
    private int left;

    Level(Meter meter, Instant now) {
        share = meter.share();
        end = share.end(now);
        left = meter.room(now);
        blocked = meter.blocked();
    }

    Instant free(int count, Instant at) {
        var isOpen = !at.isBefore(end) || left >= Math.min(count, share.limit());
        var free = isOpen ? at : end;
        return free.isBefore(blocked) ? blocked : free;
    }

    void spend(int count, Instant at) {
        if (!at.isBefore(end)) {
            end = share.end(at);
            left = share.limit();
        }
        left -= count;
    }
}
