package app.godwit.http;

import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.List;

/// A detour for a closed set of hosts: their connections go to one loopback address, and one private authority vouches
/// for them.
/// The practice Fediverse is reached so; no request to these hosts ever leaves the computer.
///
/// @param suffixes host suffixes with a leading dot, such as `.example`
public record Route(List<String> suffixes, InetSocketAddress to, X509Certificate authority) {
    public Route {
        suffixes = List.copyOf(suffixes);
    }

    public boolean covers(String host) {
        return suffixes.stream().anyMatch(suffix -> ("." + host).endsWith(suffix));
    }
}
