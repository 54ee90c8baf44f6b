package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes on only when told to.
final class HandClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-21T10:01:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }
}
