package app.godwit.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import okhttp3.Credentials;

/// A proxy on this computer that writes down where it is asked to go: it says no, or leads to one place whatever was
/// asked.
final class OverheardProxy implements AutoCloseable {
    private static final int SOCKS_5 = 5;
    private final ServerSocket door;
    private static final int PASSWORD = 2;
    private final OptionalInt way;
    private final String no;
    private final Passage.Login login;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> visitors = new CopyOnWriteArrayList<>();

    /// One that goes nowhere.
    OverheardProxy() throws IOException {
        this(OptionalInt.empty(), "403 Forbidden", Passage.Login.NONE);
    }

    private OverheardProxy(OptionalInt way, String no, Passage.Login login) throws IOException {
        this.way = way;
        this.no = no;
        this.login = login;
        door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /// One that leads to this port of this computer.
    static OverheardProxy to(int port) throws IOException {
        return new OverheardProxy(OptionalInt.of(port), "", Passage.Login.NONE);
    }

    /// One that leads there whoever says this.
    static OverheardProxy to(int port, Passage.Login login) throws IOException {
        return new OverheardProxy(
                OptionalInt.of(port),
                "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"it\"",
                login);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                visitors.add(visitor);
                Thread.ofVirtual().start(() -> receive(visitor));
            } catch (IOException left) {
                // The next one may come.
            }
        }
    }

    private void receive(Socket visitor) {
        try (visitor) {
            listen(visitor);
        } catch (IOException left) {
            // It has gone.
        }
    }

    private void listen(Socket visitor) throws IOException {
        var in = new DataInputStream(visitor.getInputStream());
        var first = in.readUnsignedByte();
        if (first == SOCKS_5) {
            socks(in, visitor);
        } else {
            tunnel((char) first + line(in), in, visitor);
        }
    }

    private void socks(DataInputStream in, Socket visitor) throws IOException {
        var ways = in.readNBytes(in.readUnsignedByte());
        var wanted = login.isNone() ? 0 : PASSWORD;
        if (IntStream.range(0, ways.length).noneMatch(nth -> ways[nth] == wanted)) {
            visitor.getOutputStream().write(new byte[] {SOCKS_5, -1});
            return;
        }
        visitor.getOutputStream().write(new byte[] {SOCKS_5, (byte) wanted});
        if (wanted == PASSWORD && !isIn(in, visitor)) {
            return;
        }
        asked.add("socks " + target(in));
        var answer = (byte) (way.isPresent() ? 0 : 2);
        visitor.getOutputStream().write(new byte[] {SOCKS_5, answer, 0, 1, 0, 0, 0, 0, 0, 0});
        lead(visitor);
    }

    private boolean isIn(DataInputStream in, Socket visitor) throws IOException {
        in.skipNBytes(1);
        var name = new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
        var password = new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
        var right = new Passage.Login(name, password).equals(login);
        visitor.getOutputStream().write(new byte[] {1, (byte) (right ? 0 : 1)});
        return right;
    }

    private void tunnel(String wish, DataInputStream in, Socket visitor) throws IOException {
        asked.add(wish);
        var said = "";
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            said = line.startsWith("Proxy-Authorization: ") ? line.substring(line.indexOf(' ') + 1) : said;
        }
        var right = login.isNone()
                || said.equals(Credentials.basic(login.name(), login.password(), StandardCharsets.UTF_8));
        var answer = way.isPresent() && right ? "200 Here" : no + "\r\nContent-Length: 0";
        visitor.getOutputStream().write(("HTTP/1.1 " + answer + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        if (right) {
            lead(visitor);
        }
    }

    private void lead(Socket visitor) throws IOException {
        if (way.isPresent()) {
            try (var server = new Socket(InetAddress.getLoopbackAddress(), way.getAsInt())) {
                var back = Thread.ofVirtual().start(() -> carry(server, visitor));
                carry(visitor, server);
                back.join();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException left) {
            // One side has gone, and the other with it.
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
        in.skipNBytes(1);
        return line.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var visitor : visitors) {
                visitor.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
