package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// `bsky.app/profile/u.bsky.social`, `bsky.app/profile/own.domain`, `https://u.bsky.social`, and the page of the
/// bridge, `fed.brid.gy/bsky/u.bsky.social`.
final class BlueskyPage implements PathRule {
    private static final Set<String> PLACES = Set.of("bsky.app", "fed.brid.gy");
    private static final Pattern PATH = Shapes.pattern("/(?:profile|bsky)/@?(" + Shapes.HOST + ")");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var name = isOwnHost(address) ? Optional.of(address.host()) : named(address);
        return name.flatMap(Bridges::bluesky).map(handle -> new Named(handle, Form.BRIDGED));
    }

    private static Optional<String> named(WebAddress address) {
        var match = PATH.matcher(address.path());
        return PLACES.contains(address.host()) && match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static boolean isOwnHost(WebAddress address) {
        return address.host().endsWith(".bsky.social") && address.path().isEmpty();
    }
}
