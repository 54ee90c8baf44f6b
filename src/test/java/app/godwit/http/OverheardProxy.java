package app.godwit.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A proxy on this computer that writes down where it is asked to go, and goes nowhere.
final class OverheardProxy implements AutoCloseable {
    private static final int SOCKS_5 = 5;
    private final ServerSocket door;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    OverheardProxy() throws IOException {
        door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                listen(visitor);
            } catch (IOException left) {
                // The next one may come.
            }
        }
    }

    private void listen(Socket visitor) throws IOException {
        var in = new DataInputStream(visitor.getInputStream());
        var first = in.readUnsignedByte();
        if (first == SOCKS_5) {
            in.skipNBytes(in.readUnsignedByte());
            visitor.getOutputStream().write(new byte[] {SOCKS_5, 0});
            asked.add("socks " + target(in));
            visitor.getOutputStream().write(new byte[] {SOCKS_5, 2, 0, 1, 0, 0, 0, 0, 0, 0});
        } else {
            asked.add((char) first + line(in));
            visitor.getOutputStream()
                    .write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String target(DataInputStream in) throws IOException {
        in.skipNBytes(3);
        var isName = in.readUnsignedByte() == 3;
        var host = new String(in.readNBytes(isName ? in.readUnsignedByte() : 4), StandardCharsets.US_ASCII);
        return (isName ? host : "a number") + ":" + in.readUnsignedShort();
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.readUnsignedByte(); next != '\r'; next = in.readUnsignedByte()) {
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
