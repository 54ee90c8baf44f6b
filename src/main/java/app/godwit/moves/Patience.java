package app.godwit.moves;

import java.time.Duration;

/// How long to wait before trying again what a server in trouble did not do.
final class Patience {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private Patience() {}

    /// Doubles with each try, from 5 seconds to an hour.
    ///
    /// @param tries how often it has been tried, 1 for the first
    static Duration after(int tries) {
        var doubled = FIRST.multipliedBy(1L << Math.clamp(tries - 1, 0, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
