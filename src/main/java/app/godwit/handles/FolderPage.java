package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.regex.Pattern;

/// `h/users/u`, `h/profile/u` (Friendica), `h/channel/u` (Hubzilla), `h/a/u`, `h/c/u` and `h/video-channels/u`
/// (PeerTube), `h/author/u` (WordPress). A number there is no account name.
final class FolderPage implements PathRule {
    private static final Pattern PATH =
            Pattern.compile("/(?:users|u|profile|channel|a|c|accounts|video-channels|author)/(?![0-9]+(?:/|$))@?("
                    + Shapes.USER + ")(?:/(?:video-channels|videos|about|profile))?");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        return match.matches() ? PathRule.profile(match.group(1), address.host()) : Optional.empty();
    }
}
