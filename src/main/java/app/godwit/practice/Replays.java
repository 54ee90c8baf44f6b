package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Idempotency keys and the posts they stand for, for one hour, each account its own.
final class Replays {
    private static final Duration KEPT = Duration.ofHours(1);

    private final InstantSource time;
    private final Map<String, Made> made = new HashMap<>();

    Replays(InstantSource time) {
        this.time = time;
    }

    private record Made(String post, Instant until) {}

    Optional<String> find(String account, String key) {
        return Optional.ofNullable(made.get(account + " " + key))
                .filter(each -> time.instant().isBefore(each.until()))
                .map(Made::post);
    }

    void remember(String account, String key, String post) {
        if (!key.isEmpty()) {
            made.put(account + " " + key, new Made(post, time.instant().plus(KEPT)));
        }
    }
}
