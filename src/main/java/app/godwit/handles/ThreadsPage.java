package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// `threads.net/@u`.
final class ThreadsPage implements PathRule {
    private static final Set<String> HOSTS = Set.of("threads.net", "www.threads.net", "threads.com", "www.threads.com");
    private static final Pattern PATH = Pattern.compile("/@(" + Shapes.USER + ")");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        return HOSTS.contains(address.host()) && match.matches()
                ? Bridges.threads(match.group(1)).map(handle -> new Named(handle, Form.BRIDGED))
                : Optional.empty();
    }
}
