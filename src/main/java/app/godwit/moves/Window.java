package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;

/// A limit of a server: so many in each window. Windows are aligned to the epoch, as Mastodon's are.
record Window(int limit, Duration per) {
    private static final int ALL = 100;

    /// The beginning of the window that holds a moment.
    Instant start(Instant moment) {
        var length = per.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), length) * length);
    }

    Instant end(Instant moment) {
        return start(moment).plus(per);
    }

    /// The same window, of which the user keeps a share.
    ///
    /// @param percent that stays theirs
    Window without(int percent) {
        return limit == Integer.MAX_VALUE
                ? this
                : new Window(Math.max(1, (int) ((long) limit * (ALL - percent) / ALL)), per);
    }
}
