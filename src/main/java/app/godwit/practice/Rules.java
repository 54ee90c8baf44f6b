package app.godwit.practice;

/// What a server takes, by flavour and version.
///
/// @param characters  in one post
/// @param perUrl      what it says a URL counts; 0 when it does not say
/// @param media       attachments in one post
/// @param imageBytes  of one picture
/// @param videoBytes  of one video or sound
/// @param description characters of alt text
record Rules(int characters, int perUrl, int media, long imageBytes, long videoBytes, int description) {
    private static final long MIB = 1 << 20;

    static Rules of(World.Server server) {
        return switch (server.flavour()) {
            case MASTODON -> new Rules(500, 23, 4, 16 * MIB, 99 * MIB, server.atLeast(4, 6) ? 10_000 : 1500);
            case GOTOSOCIAL -> new Rules(5000, 25, 6, 40 * MIB, 40 * MIB, 1500);
            case SNAC -> new Rules(100_000, 32, 4, 250 * MIB, 250 * MIB, 100_000);
            case PIXELFED -> new Rules(500, 0, 4, 15 * MIB, 15 * MIB, 1000);
            case SHARKEY, MISSKEY -> new Rules(3000, 0, 16, 16 * MIB, 99 * MIB, 512);
            case OTHER -> Manner.of(server).rules();
            case PLEROMA -> new Rules(5000, 0, 16, 16 * MIB, 16 * MIB, 5000);
        };
    }
}
