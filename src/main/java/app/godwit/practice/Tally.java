package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Counts uses in windows that are aligned to the epoch.
final class Tally {
    private final InstantSource time;
    private final Map<String, Window> windows = new HashMap<>();

    Tally(InstantSource time) {
        this.time = time;
    }

    /// So much in so long.
    record Allowance(String name, int limit, Duration period) {
        /// The end of the window that a moment is in.
        Instant reset(Instant now) {
            return Instant.ofEpochSecond((number(now) + 1) * period.toSeconds());
        }

        private long number(Instant now) {
            return Math.floorDiv(now.getEpochSecond(), period.toSeconds());
        }
    }

    /// How much of an allowance is used.
    record Standing(Allowance allowance, int used, Instant reset) {
        int remaining() {
            return Math.max(0, allowance.limit() - used);
        }

        boolean isExceeded() {
            return used > allowance.limit();
        }
    }

    private record Window(long number, int used) {}

    /// Counts one use by `key`, an account, a token or an address.
    Standing use(Allowance allowance, String key) {
        var used = used(allowance, key) + 1;
        windows.put(name(allowance, key), new Window(allowance.number(time.instant()), used));
        return standing(allowance, used);
    }

    Standing look(Allowance allowance, String key) {
        return standing(allowance, used(allowance, key));
    }

    private Standing standing(Allowance allowance, int used) {
        return new Standing(allowance, used, allowance.reset(time.instant()));
    }

    private int used(Allowance allowance, String key) {
        var window = windows.get(name(allowance, key));
        return window != null && window.number() == allowance.number(time.instant()) ? window.used() : 0;
    }

    private static String name(Allowance allowance, String key) {
        return allowance.name() + " " + key;
    }
}
