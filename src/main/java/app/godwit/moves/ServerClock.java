package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The server's time, learned from its `Date` headers: its windows turn by its clock, and the user's may be
/// wrong by a day.
final class ServerClock implements InstantSource {
    /// `Date` has whole seconds and has travelled; a smaller difference means nothing.
    private static final Duration NOISE = Duration.ofSeconds(3);

    private final InstantSource local;
    private Duration ahead = Duration.ZERO;

    ServerClock(InstantSource local) {
        this.local = local;
    }

    synchronized void heard(Instant serverTime) {
        var difference = Duration.between(local.instant(), serverTime);
        ahead = difference.abs().compareTo(NOISE) > 0 ? difference : Duration.ZERO;
    }

    @Override
    public synchronized Instant instant() {
        return local.instant().plus(ahead);
    }

    /// A moment of the server's as this computer's clock will show it.
    synchronized Instant toLocal(Instant server) {
        return server.minus(ahead);
    }
}
