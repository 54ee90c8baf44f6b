package app.godwit.fediverse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/// A listener on this computer where the browser lands after the server's sign-in page. It answers on 127.0.0.1 only,
/// and only a return that carries [#state] counts; anything else that knocks is turned away and waiting goes on.
public final class Landing implements AutoCloseable {
    private static final String PATH = "/callback";
    private static final int ANY_PORT = 0;

    private final HttpServer server;
    private final String state = Randomness.text();
    private final CompletableFuture<Landed> landed = new CompletableFuture<>();

    private Landing(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    public static Landing open() throws IOException {
        return new Landing(listen(ANY_PORT));
    }

    /// On the port of a kept registration if it is free, so that the registration still fits; otherwise on
    /// any.
    public static Landing openFor(AppRegistration kept) throws IOException {
        var url = HttpUrl.parse(kept.redirectUri());
        if (url == null) {
            return open();
        }
        try {
            return new Landing(listen(url.port()));
        } catch (IOException taken) {
            return open();
        }
    }

    /// On that port and no other, for a place that was told the exact address beforehand.
    public static Landing openAt(int port) throws IOException {
        return new Landing(listen(port));
    }

    private static HttpServer listen(int port) throws IOException {
        var loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    }

    /// Where the browser comes back to, exactly.
    public String address() {
        return "http://" + host() + PATH;
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Unguessable; the server hands it through.
    public String state() {
        return state;
    }

    /// Waits for the browser, or until this is closed.
    public Landed await() throws InterruptedException {
        try {
            return landed.get();
        } catch (ExecutionException never) {
            throw new IllegalStateException("a landing does not fail", never);
        }
    }

    /// Waiting ends only when the page is on its way: closing this would cut it off.
    private void answer(HttpExchange exchange) throws IOException {
        var outcome = outcome(exchange);
        try (exchange) {
            send(
                    exchange,
                    outcome.isPresent() ? 200 : 404,
                    outcome.map(LandingPage::after).orElse(LandingPage.NOTHING_HERE));
        }
        outcome.ifPresent(landed::complete);
    }

    /// Empty for whatever does not belong to this sign-in.
    private Optional<Landed> outcome(HttpExchange exchange) {
        var url = HttpUrl.parse("http://" + host() + exchange.getRequestURI());
        if (url == null || !isOurs(exchange, url)) {
            return Optional.empty();
        }
        return Optional.of(code(url).<Landed>map(Landed.WithCode::new).orElseGet(() -> denied(url)));
    }

    /// Misskey brings the name of the session instead.
    private static Optional<String> code(HttpUrl url) {
        return Stream.of("code", "session")
                .flatMap(name -> Stream.ofNullable(url.queryParameter(name)))
                .filter(code -> !code.isBlank())
                .findFirst();
    }

    /// The `Host` header must be ours too: a foreign page could point its own name at this computer.
    private boolean isOurs(HttpExchange exchange, HttpUrl url) {
        return exchange.getRequestMethod().equals("GET")
                && host().equals(exchange.getRequestHeaders().getFirst("Host"))
                && url.encodedPath().equals(PATH)
                && state.equals(url.queryParameter("state"));
    }

    private static Landed denied(HttpUrl url) {
        return "access_denied".equals(url.queryParameter("error"))
                ? new Landed.Denied("Access was not granted on the server's page; sign in again to go on.")
                : new Landed.Denied("The server could not finish the sign-in; try again, or sign in with a code.");
    }

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        var body = page.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        landed.complete(new Landed.Never());
        server.stop(0);
    }
}
