package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.regex.Pattern;

/// `h/@u@other`: the account lives on `other`, and `h` merely shows it.
final class AccountElsewherePage implements PathRule {
    private static final Pattern PATH =
            Shapes.pattern("/(?:(?:web|deck|u|a|c|accounts|video-channels|profile|users)/)?@?(" + Shapes.USER + ")@("
                    + Shapes.HOST + ")(?:/(?:with_replies|media|about|videos))?");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        return match.matches() ? PathRule.profile(match.group(1), match.group(2)) : Optional.empty();
    }
}
