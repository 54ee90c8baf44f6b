package app.godwit.handles;

import java.util.Locale;
import java.util.Optional;

/// Names of other networks as the Fediverse sees them. Whether their owners let themselves be seen, only a look-up
/// tells.
final class Bridges {
    private static final String BLUESKY_BRIDGE = "bsky.brid.gy";
    private static final String THREADS = "threads.net";

    private Bridges() {}

    /// Bridgy Fed shows `name` as `@name@bsky.brid.gy`; Bluesky names are domains.
    static Optional<Handle> bluesky(String name) {
        return Handle.of(name.toLowerCase(Locale.ROOT), BLUESKY_BRIDGE);
    }

    static Optional<Handle> threads(String user) {
        return Handle.of(user, THREADS);
    }

    /// The address to ask instead, when somebody wrote a name of another network as if it were a Fediverse address.
    static Optional<Handle> instead(Handle handle) {
        if (handle.host().endsWith(".bsky.social")) {
            return bluesky(handle.host());
        }
        return switch (handle.host()) {
            case "bsky.social" -> bluesky(handle.user() + ".bsky.social");
            case THREADS, "threads.com", "www.threads.net", "www.threads.com" -> threads(handle.user());
            default -> Optional.empty();
        };
    }
}
