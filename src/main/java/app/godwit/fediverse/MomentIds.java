package app.godwit.fediverse;

import java.math.BigInteger;
import java.time.Instant;

/// The lowest id that a post of a moment could have, where ids are made of time.
final class MomentIds {
    /// Crockford's digits, as ULIDs have them.
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int ULID_TIME = 10;
    private static final int ULID_REST = 16;
    /// Bits behind the milliseconds of a Mastodon id.
    private static final int MASTODON_REST = 16;
    /// Those behind the milliseconds of a Pleroma id.
    private static final int FLAKE_REST = 64;
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private MomentIds() {}

    static String mastodon(Instant moment) {
        return Long.toString(moment.toEpochMilli() << MASTODON_REST);
    }

    static String flake(Instant moment) {
        var digits = new StringBuilder();
        var base = BigInteger.valueOf(BASE_62.length());
        for (var rest = BigInteger.valueOf(moment.toEpochMilli()).shiftLeft(FLAKE_REST);
                rest.signum() > 0;
                rest = rest.divide(base)) {
            digits.append(BASE_62.charAt(rest.mod(base).intValue()));
        }
        return digits.reverse().toString();
    }

    static String ulid(Instant moment) {
        var time = new StringBuilder();
        for (var millis = moment.toEpochMilli(); time.length() < ULID_TIME; millis >>= 5) {
            time.append(DIGITS.charAt((int) (millis & 31)));
        }
        return time.reverse() + "0".repeat(ULID_REST);
    }
}
