package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SplittableRandom;

/// Ids and secrets in each flavour's manner. Ids of posts, follows and media sort as text in the order of their
/// moments, and within one moment in the order in which they were made.
final class Ids {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Flavour flavour;
    private final SplittableRandom random;
    private int made;

    Ids(World.Server server) {
        flavour = server.flavour();
        random = new SplittableRandom(server.domain().hashCode());
    }

    /// The id of something that is dated so.
    String at(Instant moment) {
        made++;
        return switch (flavour) {
            default -> Long.toString((moment.toEpochMilli() << 16) + (made & 0xffff));
            case GOTOSOCIAL -> ulid(moment.toEpochMilli(), made);
            case SNAC -> String.format("%010d.%06d", moment.getEpochSecond(), made);
        };
    }

    /// The id of an account, from its actor's address.
    String account(String actor, Instant met) {
        return flavour == Flavour.SNAC ? md5(actor) : at(met);
    }

    /// A secret in `length` hexadecimal digits.
    String secret(int length) {
        var secret = new StringBuilder();
        while (secret.length() < length) {
            secret.append(HexFormat.of().toHexDigits(random.nextLong()));
        }
        return secret.substring(0, length);
    }

    private static String ulid(long millis, long count) {
        var id = new char[26];
        var rest = millis;
        for (var at = 9; at >= 0; at--, rest >>= 5) {
            id[at] = CROCKFORD.charAt((int) (rest & 31));
        }
        rest = count;
        for (var at = 25; at >= 10; at--, rest >>= 5) {
            id[at] = CROCKFORD.charAt((int) (rest & 31));
        }
        return new String(id);
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
