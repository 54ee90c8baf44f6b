package app.godwit.snac;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A line to a real server on which things go wrong: connections end before the server hears anything, or after it has
/// done what it was asked and before the answer arrives; answers come half, or from somebody in between. Made for a
/// server that ends each connection after one answer.
public final class Relay implements AutoCloseable {
    private enum Trouble {
        UNHEARD,
        UNANSWERED,
        HALF_ANSWERED,
        WEB_PAGE,
        BUSY
    }

    private final ServerSocket listening;
    private final Random random;
    private final AtomicInteger troubles = new AtomicInteger();
    private volatile int to;
    private volatile double share;

    public Relay(long seed) throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        random = new Random(seed);
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return listening.getLocalPort();
    }

    void to(int port) {
        to = port;
    }

    /// @param part of the requests that go wrong from now on, 0 to 1
    public void trouble(double part) {
        share = part;
    }

    /// How many requests went wrong.
    public int troubles() {
        return troubles.get();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var luck = luck();
                Thread.ofVirtual().start(() -> converse(client, luck));
            } catch (IOException _) {
                // Only close() ends the listening.
            }
        }
    }

    /// Of each connection in the order in which they come, so that a seed says what happens.
    private int luck() {
        var kinds = Trouble.values().length;
        return random.nextDouble() < share ? random.nextInt(kinds) : kinds;
    }

    private void converse(Socket client, int luck) {
        try (client) {
            if (luck == Trouble.values().length) {
                client.getOutputStream().write(answer(client));
                return;
            }
            troubles.incrementAndGet();
            goWrong(client, Trouble.values()[luck]);
        } catch (IOException _) {
            // The client has gone; nobody is left to tell.
        }
    }

    private void goWrong(Socket client, Trouble trouble) throws IOException {
        var out = client.getOutputStream();
        switch (trouble) {
            case UNHEARD -> {}
            case UNANSWERED -> {
                var _ = answer(client);
            }
            case HALF_ANSWERED -> {
                var whole = answer(client);
                out.write(Arrays.copyOf(whole, whole.length / 2));
            }
            case WEB_PAGE -> say(out, "200 OK", "<!DOCTYPE html><title>Please log in to the network</title>");
            case BUSY -> say(out, "503 Service Unavailable", "Back soon");
        }
    }

    private static void say(OutputStream out, String status, String page) throws IOException {
        var head = "HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n";
        out.write((head.formatted(status, page.length()) + page).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] answer(Socket client) throws IOException {
        try (var server = new Socket(InetAddress.getLoopbackAddress(), to)) {
            // Ends with the sockets: to interrupt it would close the client's before it has its answer.
            var _ = Thread.ofVirtual().start(() -> pass(client, server));
            var answer = all(server.getInputStream());
            return sayingThatItEnds(answer);
        }
    }

    /// snac may hang up with a bang once it has answered; what it said counts.
    private static byte[] all(InputStream in) throws IOException {
        var said = new ByteArrayOutputStream();
        try {
            in.transferTo(said);
        } catch (IOException hungUp) {
            if (said.size() == 0) {
                throw hungUp;
            }
        }
        return said.toByteArray();
    }

    /// snac ends the connection without a word of it, so that whoever asks again at once may do so on a dead one.
    private static byte[] sayingThatItEnds(byte[] answer) {
        var text = new String(answer, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("\r\n", "\r\nConnection: close\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void pass(Socket client, Socket server) {
        try {
            copy(client.getInputStream(), server.getOutputStream());
        } catch (IOException ended) {
            if (!server.isClosed() && !client.isClosed()) {
                throw new UncheckedIOException(ended);
            }
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[1 << 14];
        for (var got = in.read(buffer); got > 0; got = in.read(buffer)) {
            out.write(buffer, 0, got);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
