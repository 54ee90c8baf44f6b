package app.godwit.http;

import java.io.IOException;
import java.time.Duration;
import okio.Timeout;

/// The time that one question may take in all, redirects included. Waiting for a turn costs nothing.
final class TimeLeft {
    private long nanos;

    TimeLeft(Duration total) {
        nanos = total.toNanos();
    }

    /// One hop.
    interface Hop {
        Reply until(Timeout deadline) throws IOException;
    }

    Reply spend(Hop hop) throws IOException {
        var start = System.nanoTime();
        try {
            return hop.until(new Timeout().deadlineNanoTime(start + nanos));
        } finally {
            nanos -= System.nanoTime() - start;
        }
    }
}
