package app.godwit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/// Sends a client through a proxy. Its sockets go to the proxy and nowhere else.
final class Proxied {
    private static final byte[] NOWHERE = {0, 0, 0, 0};

    private Proxied() {}

    /// Empty when the way is straight.
    static Optional<OkHttpClient> of(OkHttpClient straight, Passage passage) {
        return switch (passage) {
            case Passage.Straight _ -> Optional.empty();
            case Passage.HttpProxy(var host, var port) -> Optional.of(tunnelled(straight, host, port));
            case Passage.SocksProxy(var host, var port) -> Optional.of(handedOn(straight, host, port));
        };
    }

    private static OkHttpClient tunnelled(OkHttpClient straight, String host, int port) {
        return straight.newBuilder()
                .dns(Dns.SYSTEM)
                .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)))
                .socketFactory(new CheckedSockets(wanted -> only(wanted, host, port)))
                .build();
    }

    private static SocketAddress only(SocketAddress wanted, String host, int port) throws Told {
        if (wanted instanceof InetSocketAddress inet
                && inet.getPort() == port
                && inet.getHostString().equalsIgnoreCase(host)) {
            return wanted;
        }
        throw new Told(wanted + " is not the proxy, so Godwit does not go there.");
    }

    /// The sockets do it themselves: OkHttp would make its own for SOCKS, past our check. The name goes to the proxy as
    /// it is, and nobody here is asked for it.
    private static OkHttpClient handedOn(OkHttpClient straight, String host, int port) {
        var proxy = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress(host, port));
        return straight.newBuilder()
                .dns(name -> List.of(InetAddress.getByAddress(name, NOWHERE)))
                .socketFactory(new CheckedSockets(proxy, Proxied::named))
                .build();
    }

    private static SocketAddress named(SocketAddress wanted) throws IOException {
        if (wanted instanceof InetSocketAddress inet) {
            return InetSocketAddress.createUnresolved(inet.getHostString(), inet.getPort());
        }
        throw new Told(wanted + " is not an address that Godwit can check, so it does not go there.");
    }
}
