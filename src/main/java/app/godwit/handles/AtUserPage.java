package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.regex.Pattern;

/// `h/@u`, `h/web/@u`, the tabs of that page, and its feed.
final class AtUserPage implements PathRule {
    private static final Pattern PATH = Pattern.compile("/{1,2}(?:web/|deck/)?@(" + Shapes.USER
            + ")(?:/(?:with_replies|media|about|featured|videos|pages|gallery|tagged/[^/]+))?");

    private static final Pattern FEED = Pattern.compile("[.](?:rss|atom|json)$");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        return match.matches()
                ? PathRule.profile(FEED.matcher(match.group(1)).replaceFirst(""), address.host())
                : Optional.empty();
    }
}
