package app.godwit.fediverse;

import app.godwit.handles.Idn;
import app.godwit.http.Reach;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// A server's name as a person types it → the address of its API. People type `mastodon.social`, paste the
/// address of a page there, or write their whole handle.
final class ServerName {
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*)://", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLIC =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
    private static final Set<String> WEB = Set.of("", "http", "https");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    private ServerName() {}

    /// The address without anything behind the host: `https://host`; empty when it cannot be a server.
    static Optional<HttpUrl> address(String asTyped, Reach reach) {
        var text = UNSEEN.matcher(asTyped.strip()).replaceAll("");
        var match = SCHEME.matcher(text);
        var scheme = match.find() ? match.group(1).toLowerCase(Locale.ROOT) : "";
        return host(text.substring(scheme.isEmpty() ? 0 : match.end())).flatMap(host -> address(scheme, host, reach));
    }

    /// The name alone, for comparing with well-known ones.
    static String bare(String asTyped) {
        var text = SCHEME.matcher(asTyped.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return text.replaceFirst("[/?#].*", "").replaceFirst(".*@", "");
    }

    /// The host, with its port where that is not the usual one.
    static String authority(HttpUrl address) {
        return address.port() == HttpUrl.defaultPort(address.scheme())
                ? address.host()
                : address.host() + ":" + address.port();
    }

    /// Takes the host and its port out of an address or a handle. An `@` before the first slash belongs to
    /// a handle.
    private static Optional<String> host(String rest) {
        var authority = rest.replaceFirst("[/?#].*", "");
        var host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst("\\.$", "");
        return Idn.ascii(host);
    }

    private static Optional<HttpUrl> address(String scheme, String host, Reach reach) {
        var name = host.replaceFirst(":\\d{1,5}$", "");
        if (LOOPBACK.contains(name)) {
            var local = scheme.isEmpty() ? "http" : scheme;
            return reach == Reach.LOOPBACK_TOO ? url(local, host) : Optional.empty();
        }
        var isPublic = PUBLIC.matcher(host.replaceFirst(":443$", "")).matches() && !host.endsWith(".localhost");
        return isPublic && WEB.contains(scheme) ? url("https", host) : Optional.empty();
    }

    private static Optional<HttpUrl> url(String scheme, String host) {
        return WEB.contains(scheme) ? Optional.ofNullable(HttpUrl.parse(scheme + "://" + host)) : Optional.empty();
    }
}
