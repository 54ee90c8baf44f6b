package app.godwit.moves;

import java.time.Duration;

/// How long to wait before trying again what a server in trouble did not do.
final class Patience {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;
    /// Of the pause: those who were turned away together do not come back together.
    private static final int JITTER = 4;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Patience() {}

    /// Doubles with each try, from 5 seconds to an hour.
    ///
    /// @param tries how often it has been tried, 1 for the first
    static Duration after(int tries) {
        var doubled = FIRST.multipliedBy(1L << Math.clamp(tries - 1, 0, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /// The same and up to a quarter more, different for each asker.
    ///
    /// @param asker any number of its own
    static Duration after(int tries, long asker) {
        var pause = after(tries);
        var dice = Math.floorMod((asker + tries) * SPREAD >>> 1, 1000L);
        return pause.plus(pause.multipliedBy(dice).dividedBy(1000L * JITTER));
    }
}
