package app.godwit.sample;

import java.time.Instant;

/// Ids that carry their time, as X mints them: milliseconds since 2010-11 in the upper bits.
final class Snowflake {
    private static final long EPOCH = 1_288_834_974_657L;

    private Snowflake() {}

    /// @param serial tells ids of one millisecond apart, 0…4095
    static long at(long millis, int serial) {
        return ((millis - EPOCH) << 22) | (7L << 12) | (serial & 0xfff);
    }

    static Instant time(long id) {
        return Instant.ofEpochMilli((id >> 22) + EPOCH);
    }
}
