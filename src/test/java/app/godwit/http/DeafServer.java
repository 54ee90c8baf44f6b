package app.godwit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A port of this computer whose line of waiting connections is full: whoever comes next gets no answer at all. Some
/// systems refuse instead; then nothing is learned about waiting.
final class DeafServer implements AutoCloseable {
    private static final int MOST = 64;

    private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<SocketChannel> waiting = new ArrayList<>();

    DeafServer() throws IOException {
        for (var at = 0; at < MOST; at++) {
            var channel = SocketChannel.open();
            channel.configureBlocking(false);
            waiting.add(channel);
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    /// How long somebody surely waits here who would wait for five seconds.
    Duration least() {
        return System.getProperty("os.name").startsWith("Linux") ? Duration.ofMillis(4500) : Duration.ZERO;
    }

    @Override
    public void close() throws IOException {
        for (var channel : waiting) {
            channel.close();
        }
        listening.close();
    }
}
