package app.godwit.moves;

import java.time.Duration;

/// For how long answers are taken as they are before anybody is asked again.
///
/// @param found  an account that is there
/// @param absent an account that is not there
/// @param hosts  what a host runs
public record Freshness(Duration found, Duration absent, Duration hosts) {
    /// Seven days, one day, seven days.
    public static final Freshness USUAL = new Freshness(Duration.ofDays(7), Duration.ofDays(1), Duration.ofDays(7));

    private static final Duration UNKNOWN_FIRST = Duration.ofMinutes(10);
    private static final Duration UNKNOWN_LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;

    /// How long to leave a host in peace that gave no answer: ten minutes, then twice as long each time, up to a day.
    ///
    /// @param tries in a row without an answer before this one
    static Duration unknown(int tries) {
        var doubled = UNKNOWN_FIRST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return doubled.compareTo(UNKNOWN_LONGEST) < 0 ? doubled : UNKNOWN_LONGEST;
    }
}
