package app.godwit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/// Makes sockets that ask before they connect where to go.
final class CheckedSockets extends SocketFactory {
    private final Steering steering;

    CheckedSockets(Steering steering) {
        this.steering = steering;
    }

    /// Decides where a socket really connects to.
    interface Steering {
        /// The address to connect to instead, mostly the same.
        ///
        /// @throws IOException when it must not connect at all
        SocketAddress steer(SocketAddress wanted) throws IOException;

        /// What is to be said first, once connected.
        ///
        /// @param wanted as before steering
        default void begin(Socket socket, SocketAddress wanted) throws IOException {}

        /// What a failure of these means.
        default IOException told(IOException failure) {
            return failure;
        }
    }

    @Override
    public Socket createSocket() {
        return new CheckedSocket(steering);
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

        CheckedSocket(Steering steering) {
            // Without this, the system property socksProxyHost would take effect.
            super(Proxy.NO_PROXY);
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
                steering.begin(this, endpoint);
            } catch (IOException failure) {
                close();
                throw steering.told(failure);
            }
        }
    }
}
