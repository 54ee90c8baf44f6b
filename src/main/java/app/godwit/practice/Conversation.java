package app.godwit.practice;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;

/// One connection: request after request until either side has had enough.
final class Conversation {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    // Longer than a client's pool keeps a connection, so that an idle one never closes under a request.
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final SSLSocket socket;
    private final Desk desk;
    private final InstantSource time;
    private final Visits visits;
    private final CountDownLatch closing;
    private final BufferedInputStream in;
    private final OutputStream out;

    Conversation(SSLSocket socket, Desk desk, InstantSource time, Visits visits, CountDownLatch closing)
            throws IOException {
        this.socket = socket;
        this.desk = desk;
        this.time = time;
        this.visits = visits;
        this.closing = closing;
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    void run() throws IOException {
        socket.setSoTimeout(Math.toIntExact(IDLE.toMillis()));
        var reader = new RequestReader(in, out);
        var going = true;
        while (going) {
            var asked = reader.next();
            going = asked.isPresent() && answer(asked.get());
        }
    }

    private boolean answer(Asked asked) throws IOException {
        return switch (handled(asked)) {
            case Handling.Send(var page, var sent) -> {
                var keep = !asked.header("connection").equalsIgnoreCase("close");
                send(page, !asked.method().equals("HEAD"), keep);
                sent.run();
                yield keep;
            }
            case Handling.Half(var page) -> {
                var whole = bytes(page, true, true);
                out.write(whole, 0, whole.length - Math.ceilDiv(page.body().length, 2));
                out.flush();
                yield false;
            }
            case Handling.Drop() -> false;
            case Handling.Silence(var atMost) -> {
                silence(atMost);
                yield false;
            }
        };
    }

    /// Works on the request for as long as it takes.
    private Handling handled(Asked asked) throws IOException {
        visits.enter(asked);
        try {
            var handling = desk.handle(asked);
            if (handling instanceof Handling.Send(var page, var _)) {
                pause(page.delay());
            }
            return handling;
        } finally {
            visits.leave(asked);
        }
    }

    private void send(Page page, boolean withBody, boolean keep) throws IOException {
        out.write(bytes(page, withBody, keep));
        out.flush();
    }

    private byte[] bytes(Page page, boolean withBody, boolean keep) throws IOException {
        var head = new StringBuilder("HTTP/1.1 ").append(page.status()).append(" -\r\n");
        head.append("Date: ").append(HTTP_DATE.format(time.instant())).append("\r\n");
        page.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (page.status() != 204) {
            head.append("Content-Length: ").append(page.body().length).append("\r\n");
        }
        head.append(keep ? "" : "Connection: close\r\n").append("\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (withBody) {
            bytes.write(page.body());
        }
        return bytes.toByteArray();
    }

    private void pause(Duration delay) throws IOException {
        try {
            if (delay.isPositive() && closing.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("closing");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private void silence(Duration atMost) throws IOException {
        socket.setSoTimeout(Math.max(1, Math.toIntExact(atMost.toMillis())));
        try {
            var ignored = in.read();
        } catch (SocketTimeoutException enough) {
            // The silence has lasted as long as it was meant to.
        }
    }
}
