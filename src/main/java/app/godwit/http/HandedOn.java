package app.godwit.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Objects;

/// The way of a socket through a SOCKS proxy: the socket tells the proxy the name.
record HandedOn(ProxyPlace proxy) implements CheckedSockets.Steering {
    @Override
    public SocketAddress steer(SocketAddress wanted) throws Told {
        var _ = proxy.address();
        if (wanted instanceof InetSocketAddress inet) {
            return InetSocketAddress.createUnresolved(inet.getHostString(), inet.getPort());
        }
        throw new Told(wanted + " is not an address that Godwit can check, so it does not go there.");
    }

    /// What the JDK says of a proxy that answered begins with its kind.
    @Override
    public IOException told(IOException failure) {
        var said = Objects.requireNonNullElse(failure.getMessage(), "");
        if (said.startsWith("SOCKS : authentication failed")) {
            return new Told(ProxyPlace.LOCKED);
        }
        return said.startsWith("SOCKS")
                ? new Told("The proxy " + proxy + " does not reach this server, or does not let Godwit through.")
                : proxy.silent(failure);
    }
}
