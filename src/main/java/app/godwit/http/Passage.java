package app.godwit.http;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// The way to public servers: straight, or through a proxy. Whoever goes through one cannot see the address behind a
/// name, so there the name alone is checked; it is the proxy that asks what the name stands for.
public sealed interface Passage {
    Passage STRAIGHT = new Straight();

    record Straight() implements Passage {}

    /// A proxy that is told `CONNECT`; what goes through it stays encrypted up to the server.
    record HttpProxy(String host, int port, Login login) implements Passage {
        public HttpProxy(String host, int port) {
            this(host, port, Login.NONE);
        }
    }

    /// SOCKS, version 5; names are asked for behind it.
    record SocksProxy(String host, int port, Login login) implements Passage {
        public SocksProxy(String host, int port) {
            this(host, port, Login.NONE);
        }
    }

    /// What a proxy is told that asks who is there. It goes unencrypted to the proxy, and to nobody else.
    record Login(String name, String password) {
        public static final Login NONE = new Login("", "");

        public boolean isNone() {
            return name.isEmpty();
        }

        /// Never the password.
        @Override
        public String toString() {
            return isNone() ? "none" : "…";
        }
    }

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

    /// What environments say: `http://name:port`, `socks5://name:port` or `name:port`, and before the name perhaps
    /// `user:password@`, with `%` before the numbers of signs that addresses do not have. Empty when it is none of
    /// these.
    static Optional<Passage> parse(String text) {
        try {
            var address = URI.create(text.contains("://") ? text : "http://" + text);
            if (address.getHost() == null || address.getPort() < 1) {
                return Optional.empty();
            }
            var login = login(Objects.requireNonNullElse(address.getRawUserInfo(), ""));
            return Optional.of(
                    address.getScheme().startsWith("socks")
                            ? new SocksProxy(address.getHost(), address.getPort(), login)
                            : new HttpProxy(address.getHost(), address.getPort(), login));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Login login(String said) {
        var end = said.indexOf(':');
        return end < 0
                ? new Login(plain(said), "")
                : new Login(plain(said.substring(0, end)), plain(said.substring(end + 1)));
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
