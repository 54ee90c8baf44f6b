package app.godwit.handles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A closed list of hosts. Each covers itself and everything below it, so `medium.com` covers `www.medium.com` and
/// never `notmedium.com`.
final class HostList {
    /// Sites whose profile addresses look like the Fediverse's.
    static final HostList LOOK_ALIKES = read("look-alike-sites.txt");
    /// Sites where people gather the links to all their pages.
    static final HostList LINK_PAGES = read("link-pages.txt");
    /// Hosts that give out e-mail addresses.
    static final HostList MAIL = read("mail-providers.txt");
    /// Servers of bots that copy X accounts.
    static final HostList MIRRORS = read("mirrors.txt");
    /// Servers that do not federate.
    static final HostList NOT_FEDERATING = read("not-federating.txt");
    /// X and its front-ends.
    static final HostList X = read("x-front-ends.txt");

    private static final Pattern SERVER =
            Shapes.pattern("(?:social|mastodon|masto|mstdn|fedi|fediverse|toot|fe|hub|pleroma"
                    + "|akkoma|misskey|gts|gotosocial|friendica|peertube|pixelfed)[.]");

    private final Set<String> hosts;

    private HostList(Set<String> hosts) {
        this.hosts = hosts;
    }

    private static HostList read(String name) {
        try (InputStream in = Objects.requireNonNull(HostList.class.getResourceAsStream(name), name)) {
            return new HostList(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, but for hosts whose own name says that they are servers of the Fediverse: `mastodon.archive.org` is
    /// one, though nobody's page on `archive.org` is.
    boolean coversSite(String host) {
        return covers(host) && !SERVER.matcher(host).lookingAt();
    }

    boolean covers(String host) {
        var rest = host.toLowerCase(Locale.ROOT);
        while (!hosts.contains(rest)) {
            var dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
        return true;
    }
}
