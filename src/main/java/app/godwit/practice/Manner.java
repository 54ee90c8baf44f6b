package app.godwit.practice;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How the rarer servers that speak the Mastodon API differ: by their software's name, what is known of each. All else
/// they do as [Flavour#OTHER].
///
/// @param version as the instance document says it, `%s` where its own stands, `%2$s` its name
record Manner(String version, Rules rules, Set<Trait> traits) {
    private static final long MIB = 1 << 20;

    /// What not every server does.
    enum Trait {
        /// The older document has `max_toot_chars` and no configuration.
        OLD_FIELDS,
        /// PKCE by S256 is demanded, and RFC 8414 says so.
        STRICT_SIGN_IN,
        /// Tokens say in milliseconds when they were made.
        MILLISECONDS,
        /// `read`, `write` and `follow`, and no others.
        BROAD_SCOPES,
        /// The same idempotency key brings the same post.
        KEEPS_KEYS,
        /// Lists can be read and not changed.
        READS_LISTS,
        /// No film, no sound.
        PICTURES_ONLY
    }

    private static final Manner USUAL = new Manner(
            "2.7.2 (compatible; %2$s %1$s)",
            new Rules(5000, 0, 16, 16 * MIB, 16 * MIB, 5000), Set.of(Trait.OLD_FIELDS));

    private static final Map<String, Manner> MANNERS = Map.of(
            "hollo",
            new Manner(
                    "%s",
                    new Rules(10_000, 256, 8, 40 * MIB, 40 * MIB, 4096),
                    Set.of(Trait.STRICT_SIGN_IN, Trait.MILLISECONDS, Trait.KEEPS_KEYS)),
            "mitra",
            new Manner(
                    "4.0.0 (compatible; Mitra %s)",
                    new Rules(5000, 0, 16, 16 * MIB, 16 * MIB, 1500), Set.of(Trait.BROAD_SCOPES, Trait.KEEPS_KEYS)),
            "friendica",
            new Manner(
                    "2.8.0 (compatible; Friendica %s)",
                    new Rules(200_000, 0, 16, 16 * MIB, 16 * MIB, 1500), Set.of(Trait.BROAD_SCOPES, Trait.OLD_FIELDS)),
            "takahe",
            new Manner(
                    "takahe/%s",
                    new Rules(500, 23, 4, 10 * MIB, 10 * MIB, 1500),
                    Set.of(Trait.BROAD_SCOPES, Trait.READS_LISTS, Trait.PICTURES_ONLY)),
            "iceshrimp.net",
            new Manner(
                    "4.2.1 (compatible; Iceshrimp.NET/%s)",
                    new Rules(8192, 0, 16, 16 * MIB, 16 * MIB, 1500), Set.of(Trait.KEEPS_KEYS)));

    static Manner of(World.Server server) {
        return MANNERS.getOrDefault(server.software().toLowerCase(Locale.ROOT), USUAL);
    }

    /// Of a server in another flavour nothing of this is true.
    static boolean has(World.Server server, Trait trait) {
        return server.flavour() == Flavour.OTHER && of(server).traits().contains(trait);
    }
}
