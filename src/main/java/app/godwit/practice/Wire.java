package app.godwit.practice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/// Listens on loopback and speaks HTTP/1.1 over TLS, one virtual thread per connection.
///
/// The JDK's own HTTP server is not used: it overwrites the `Date` header with its own clock, closes idle connections
/// beyond two hundred without a word, and cannot break a reply in the middle.
final class Wire implements AutoCloseable {
    private static final int SILENCE_SECONDS = 60;

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final SSLContext context;
    private final Hosts hosts;
    private final Visits visits;
    private final InstantSource time;
    private final Desk desk;

    /// @param port 0 for any
    Wire(SSLContext context, int port, Hosts hosts, InstantSource time, Desk desk, Visits visits) throws IOException {
        this.context = context;
        this.hosts = hosts;
        this.visits = visits;
        this.time = time;
        this.desk = desk;
        listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        threads.execute(this::listen);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), listening.getLocalPort());
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                open.add(socket);
                threads.execute(() -> converse(socket));
            } catch (IOException closed) {
                // Only close() ends the listening; a connection that failed while it came in is nobody's loss.
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new Conversation(Handshake.serverSide(context, socket, this::isReachable), desk, time, visits, closing)
                    .run();
        } catch (IOException gone) {
            // The other side left, or the host cannot be reached: nobody to tell.
        } finally {
            open.remove(socket);
        }
    }

    /// A silent host keeps its visitor waiting before anything is said, as one behind a wall does.
    private boolean isReachable(String host) {
        try {
            return (!hosts.isSilent(host) || closing.await(SILENCE_SECONDS, TimeUnit.SECONDS))
                    && hosts.isReachable(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        listening.close();
        for (var socket : open) {
            socket.close();
        }
        threads.close();
    }
}
