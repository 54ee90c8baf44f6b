package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.regex.Pattern;

/// `h/@u`, `h/web/@u`, and the tabs of that page.
final class AtUserPage implements PathRule {
    private static final Pattern PATH = Pattern.compile(
            "/(?:web/|deck/)?@(" + Shapes.USER + ")(?:/(?:with_replies|media|about|featured|videos|pages|gallery))?");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        return match.matches() ? PathRule.profile(match.group(1), address.host()) : Optional.empty();
    }
}
