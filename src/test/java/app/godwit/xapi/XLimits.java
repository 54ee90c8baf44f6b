package app.godwit.xapi;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// So many questions in each quarter of an hour and endpoint, counted from the first.
public final class XLimits {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /// @param remaining below zero when it was one too many
    record Standing(int limit, int remaining, Instant reset) {}

    private final Map<String, Integer> limits = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Instant> starts = new HashMap<>();

    public void set(String endpoint, int limit) {
        limits.put(endpoint, limit);
    }

    synchronized Standing count(String endpoint, Instant now) {
        var start = starts.get(endpoint);
        if (start == null || !now.isBefore(start.plus(WINDOW))) {
            starts.put(endpoint, now);
            used.put(endpoint, 0);
        }
        var limit = limits.getOrDefault(endpoint, 300);
        var count = used.merge(endpoint, 1, Integer::sum);
        var reset = starts.getOrDefault(endpoint, now).plus(WINDOW);
        return new Standing(limit, limit - count, reset);
    }
}
