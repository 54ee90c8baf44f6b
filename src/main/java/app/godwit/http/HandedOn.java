package app.godwit.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

/// The way of a socket through a SOCKS proxy: the socket goes to the proxy, and tells it the name.
record HandedOn(ProxyPlace proxy, Passage.Login login) implements CheckedSockets.Steering {
    @Override
    public SocketAddress steer(SocketAddress wanted) throws Told {
        return proxy.address();
    }

    @Override
    public void begin(Socket socket, SocketAddress wanted) throws IOException {
        if (!(wanted instanceof InetSocketAddress inet)) {
            throw new Told(wanted + " is not an address that Godwit can check, so it does not go there.");
        }
        new Socks(socket, login).ask(inet.getHostString(), inet.getPort());
    }

    @Override
    public IOException told(IOException failure) {
        return failure instanceof Socks.NoWay
                ? new Told("The proxy " + proxy + " does not reach this server, or does not let Godwit through.")
                : proxy.silent(failure);
    }
}
