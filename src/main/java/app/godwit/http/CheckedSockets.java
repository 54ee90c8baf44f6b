package app.godwit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/// Makes sockets that ask before they connect where to go.
final class CheckedSockets extends SocketFactory {
    private final Supplier<Proxy> proxy;
    private final Steering steering;

    CheckedSockets(Steering steering) {
        // Without this, the system property socksProxyHost would take effect.
        this(() -> Proxy.NO_PROXY, steering);
    }

    /// @param proxy of the kind SOCKS, or none; asked for each socket, for its address may change
    CheckedSockets(Supplier<Proxy> proxy, Steering steering) {
        this.proxy = proxy;
        this.steering = steering;
    }

    /// Decides where a socket really connects to.
    interface Steering {
        /// The address to connect to instead, mostly the same.
        ///
        /// @throws IOException when it must not connect at all
        SocketAddress steer(SocketAddress wanted) throws IOException;

        /// What a failure to connect means.
        default IOException told(IOException failure) {
            return failure;
        }
    }

    @Override
    public Socket createSocket() {
        return new CheckedSocket(proxy.get(), steering);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw onlyUnconnected();
    }

    private static UnsupportedOperationException onlyUnconnected() {
        return new UnsupportedOperationException("only unconnected sockets, so that every connect is checked");
    }

    private static final class CheckedSocket extends Socket {
        private final Steering steering;

        CheckedSocket(Proxy proxy, Steering steering) {
            super(proxy);
            this.steering = steering;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            var to = steering.steer(endpoint);
            try {
                super.connect(to, timeout);
            } catch (IOException failure) {
                throw steering.told(failure);
            }
        }
    }
}
