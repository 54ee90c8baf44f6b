package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `u.bsky.social`, with or without `@`.
final class BlueskyName extends Patterned {
    BlueskyName() {
        super(
                Hint.words("bsky"),
                "(?<![A-Za-z0-9_.@/-])(?<words>@?(?<host>(?:[A-Za-z0-9-]{1,63}[.]){1,3}bsky[.]social" + Shapes.END
                        + "))(?!/)",
                Form.BRIDGED);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        return Bridges.bluesky(match.group("host"));
    }
}
