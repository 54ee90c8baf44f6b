package app.godwit.http;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The first words with a SOCKS proxy, version 5 (RFC 1928), with a name and a password where it asks for them
/// (RFC 1929). The JDK speaks it too, but takes passwords only from a place that holds for the whole process, and
/// offers the name of the system's user to whoever asks.
final class Socks {
    private static final int VERSION = 5;
    private static final int CONNECT = 1;
    private static final int NAME = 3;
    private static final int LONGEST = 255;
    /// Ways to say who is there.
    private static final int NOTHING = 0;
    private static final int PASSWORD = 2;
    private static final int PASSWORD_VERSION = 1;

    private final Socket socket;
    private final DataInputStream in;
    private final Passage.Login login;

    /// @param socket connected to the proxy
    Socks(Socket socket, Passage.Login login) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.login = login;
    }

    /// The proxy answered, and leads nowhere.
    static final class NoWay extends IOException {
        private static final long serialVersionUID = 1L;

        NoWay(String why) {
            super(why);
        }
    }

    /// Asks to be led there; afterwards the socket is as if connected to it.
    void ask(String host, int port) throws IOException {
        say(login.isNone() ? new int[] {VERSION, 1, NOTHING} : new int[] {VERSION, 2, NOTHING, PASSWORD});
        expect(VERSION);
        switch (in.readUnsignedByte()) {
            case NOTHING -> {}
            case PASSWORD -> introduce();
            default -> throw new Told(login.isNone() ? ProxyPlace.LOCKED : ProxyPlace.DENIED);
        }
        var wish = words(VERSION, CONNECT, 0, NAME);
        add(wish, host);
        wish.write(port >> 8);
        wish.write(port);
        wish.writeTo(socket.getOutputStream());
        expect(VERSION);
        var no = in.readUnsignedByte();
        if (no != 0) {
            throw new NoWay("SOCKS " + no);
        }
        skipItsOwnAddress();
    }

    private void introduce() throws IOException {
        if (login.isNone()) {
            throw new Told(ProxyPlace.LOCKED);
        }
        var words = words(PASSWORD_VERSION);
        add(words, login.name());
        add(words, login.password());
        words.writeTo(socket.getOutputStream());
        expect(PASSWORD_VERSION);
        if (in.readUnsignedByte() != 0) {
            throw new Told(ProxyPlace.DENIED);
        }
    }

    private void skipItsOwnAddress() throws IOException {
        in.skipNBytes(1);
        var length = switch (in.readUnsignedByte()) {
            case 1 -> 4;
            case NAME -> in.readUnsignedByte();
            case 4 -> 16;
            default -> throw new NoWay("an address of no known kind");
        };
        in.skipNBytes(length + 2L);
    }

    private void expect(int version) throws IOException {
        if (in.readUnsignedByte() != version) {
            throw new NoWay("no SOCKS");
        }
    }

    private void say(int... bytes) throws IOException {
        words(bytes).writeTo(socket.getOutputStream());
    }

    private static ByteArrayOutputStream words(int... bytes) {
        var words = new ByteArrayOutputStream();
        for (var each : bytes) {
            words.write(each);
        }
        return words;
    }

    /// Its length in one byte, and the text.
    private static void add(ByteArrayOutputStream words, String text) throws Told {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new Told(ProxyPlace.DENIED);
        }
        words.write(bytes.length);
        words.writeBytes(bytes);
    }
}
