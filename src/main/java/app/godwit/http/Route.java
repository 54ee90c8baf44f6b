package app.godwit.http;

import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Pattern;

/// A detour for a closed set of hosts: their connections go to one loopback address, and one private
/// authority vouches for them. The practice Fediverse is reached so; no request to these hosts ever leaves
/// the computer.
///
/// @param suffixes host suffixes with a leading dot, such as `.example`, or [#EVERY_NAME]
public record Route(List<String> suffixes, InetSocketAddress to, X509Certificate authority) {
    /// Every name of a server, so that nothing but numbers and `localhost` is reached by any other way.
    public static final String EVERY_NAME = "*";

    private static final Pattern NAME = Pattern.compile(".*\\.[a-z][a-z0-9-]*");

    public Route {
        suffixes = List.copyOf(suffixes);
    }

    public boolean covers(String host) {
        return suffixes.stream().anyMatch(suffix -> covers(suffix, host));
    }

    private static boolean covers(String suffix, String host) {
        return suffix.equals(EVERY_NAME) ? NAME.matcher(host).matches() : ("." + host).endsWith(suffix);
    }
}
