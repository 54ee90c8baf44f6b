package app.godwit.fediverse;

import java.time.Instant;

/// The lowest id that a post of a moment could have, where ids are made of time.
final class MomentIds {
    /// Crockford's digits, as ULIDs have them.
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int ULID_TIME = 10;
    private static final int ULID_REST = 16;
    /// Bits behind the milliseconds of a Mastodon id.
    private static final int MASTODON_REST = 16;

    private MomentIds() {}

    static String mastodon(Instant moment) {
        return Long.toString(moment.toEpochMilli() << MASTODON_REST);
    }

    static String ulid(Instant moment) {
        var time = new StringBuilder();
        for (var millis = moment.toEpochMilli(); time.length() < ULID_TIME; millis >>= 5) {
            time.append(DIGITS.charAt((int) (millis & 31)));
        }
        return time.reverse() + "0".repeat(ULID_REST);
    }
}
