package app.godwit.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/// Sends a client through a proxy. Its sockets go to the proxy and nowhere else.
final class Proxied {
    private static final byte[] NOWHERE = {0, 0, 0, 0};

    /// The server's name goes to the proxy as it is, and nobody here is asked for it. The proxy's own name is asked for
    /// when a socket connects.
    private static final Dns NOBODY = name -> List.of(InetAddress.getByAddress(name, NOWHERE));

    private Proxied() {}

    /// Empty when the way is straight.
    static Optional<OkHttpClient> of(OkHttpClient straight, Passage passage) {
        return switch (passage) {
            case Passage.Straight _ -> Optional.empty();
            case Passage.HttpProxy(var host, var port, var login) ->
                Optional.of(tunnelled(straight, new ProxyPlace(host, port), login));
            case Passage.SocksProxy(var host, var port, var login) ->
                Optional.of(handedOn(straight, new ProxyPlace(host, port), login));
        };
    }

    private static OkHttpClient tunnelled(OkHttpClient straight, ProxyPlace place, Passage.Login login) {
        return straight.newBuilder()
                .dns(NOBODY)
                .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(place.host(), place.port())))
                .proxyAuthenticator(login.isNone() ? Authenticator.NONE : new Introduction(login))
                .socketFactory(new CheckedSockets(new Tunnel(place)))
                .build();
    }

    /// The sockets do it themselves: OkHttp would make its own for SOCKS, past our check.
    private static OkHttpClient handedOn(OkHttpClient straight, ProxyPlace place, Passage.Login login) {
        return straight.newBuilder()
                .dns(NOBODY)
                .socketFactory(new CheckedSockets(new HandedOn(place, login)))
                .build();
    }
}
