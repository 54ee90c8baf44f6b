package app.godwit.http;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Optional;

/// The way to public servers: straight, or through a proxy. Whoever goes through one cannot see the address behind a
/// name, so there the name alone is checked; it is the proxy that asks what the name stands for.
public sealed interface Passage {
    Passage STRAIGHT = new Straight();

    record Straight() implements Passage {}

    /// A proxy that is told `CONNECT`; what goes through it stays encrypted up to the server.
    record HttpProxy(String host, int port) implements Passage {}

    /// SOCKS, version 5; names are asked for behind it.
    record SocksProxy(String host, int port) implements Passage {}

    /// As this computer is set, asked now. Proxies that differ from server to server are not told apart.
    static Passage ofSystem() {
        var selector = ProxySelector.getDefault();
        return selector == null
                ? STRAIGHT
                : selector.select(URI.create("https://server.example/")).stream()
                        .flatMap(proxy -> of(proxy).stream())
                        .findFirst()
                        .orElse(STRAIGHT);
    }

    private static Optional<Passage> of(java.net.Proxy proxy) {
        if (!(proxy.address() instanceof InetSocketAddress place)) {
            return Optional.of(STRAIGHT);
        }
        return switch (proxy.type()) {
            case DIRECT -> Optional.of(STRAIGHT);
            case HTTP -> Optional.of(new HttpProxy(place.getHostString(), place.getPort()));
            case SOCKS -> Optional.of(new SocksProxy(place.getHostString(), place.getPort()));
        };
    }

    /// What environments say: `http://name:port`, `socks5://name:port` or `name:port`. Empty when it is none of these.
    static Optional<Passage> parse(String text) {
        try {
            var address = URI.create(text.contains("://") ? text : "http://" + text);
            if (address.getHost() == null || address.getPort() < 1) {
                return Optional.empty();
            }
            return Optional.of(
                    address.getScheme().startsWith("socks")
                            ? new SocksProxy(address.getHost(), address.getPort())
                            : new HttpProxy(address.getHost(), address.getPort()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
