package app.godwit.http;

import java.io.IOException;
import java.net.SocketAddress;

/// The way of a socket to an HTTP proxy; OkHttp then asks the proxy for a tunnel.
record Tunnel(ProxyPlace proxy) implements CheckedSockets.Steering {
    @Override
    public SocketAddress steer(SocketAddress wanted) throws Told {
        if (!proxy.is(wanted)) {
            throw new Told(wanted + " is not the proxy, so Godwit does not go there.");
        }
        return proxy.address();
    }

    @Override
    public IOException told(IOException failure) {
        return proxy.silent(failure);
    }
}
