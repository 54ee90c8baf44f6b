package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The server's time, learned from its `Date` headers: its windows turn by its clock, and the user's may be wrong by a
/// day.
///
/// `Date` has whole seconds, so each reply says only between which two moments the server's clock stood; several
/// together say it to a fraction. Of what is possible the earliest is taken, so that nothing is sent before its window.
final class ServerClock implements InstantSource {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final InstantSource local;
    private Duration least = Duration.ZERO;
    private Duration most = Duration.ZERO;
    private boolean knows;

    ServerClock(InstantSource local) {
        this.local = local;
    }

    synchronized void heard(Instant serverTime) {
        var low = Duration.between(local.instant(), serverTime);
        var high = low.plus(SECOND);
        var agrees = knows && low.compareTo(most) <= 0 && least.compareTo(high) <= 0;
        least = agrees && least.compareTo(low) > 0 ? least : low;
        most = agrees && most.compareTo(high) < 0 ? most : high;
        knows = true;
    }

    @Override
    public synchronized Instant instant() {
        return local.instant().plus(least);
    }

    /// A moment of the server's as this computer's clock will show it.
    synchronized Instant toLocal(Instant server) {
        return server.minus(least);
    }
}
