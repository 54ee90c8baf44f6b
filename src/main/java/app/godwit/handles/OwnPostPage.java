package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// `h/@u/123…`: a post. People link to other people's posts, so it counts only when `u` is like the
/// person's name on X.
final class OwnPostPage implements PathRule {
    private static final Pattern PATH = Shapes.pattern("/(?:(?:web/|deck/)?@|users/|p/)(" + Shapes.USER + ")(?:@("
            + Shapes.HOST + "))?/(?:statuses/|posts/|notes/)?[A-Za-z0-9]{8,64}(?:/embed)?");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        if (!match.matches() || !OwnName.isLike(match.group(1), owner)) {
            return Optional.empty();
        }
        return PathRule.profile(match.group(1), Objects.requireNonNullElse(match.group(2), address.host()));
    }
}
