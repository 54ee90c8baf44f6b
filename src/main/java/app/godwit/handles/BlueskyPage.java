package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.regex.Pattern;

/// `bsky.app/profile/u.bsky.social` and `bsky.app/profile/own.domain`.
final class BlueskyPage implements PathRule {
    private static final Pattern PATH = Shapes.pattern("/profile/@?(" + Shapes.HOST + ")");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        return address.host().equals("bsky.app") && match.matches()
                ? Bridges.bluesky(match.group(1)).map(handle -> new Named(handle, Form.BRIDGED))
                : Optional.empty();
    }
}
