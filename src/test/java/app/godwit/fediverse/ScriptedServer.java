package app.godwit.fediverse;

import app.godwit.fediverse.Instance.Flavour;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.posts.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/// A user's own server on loopback that answers what it is told, one reply after the other.
public final class ScriptedServer implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    static final Token TOKEN = new Token("a-very-secret-token");

    private final MockWebServer server = new MockWebServer();
    private final Http http = new Http(Reach.LOOPBACK_TOO, List.of());
    private final List<Duration> pauses = new ArrayList<>();

    public ScriptedServer() {
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return "http://127.0.0.1:" + server.getPort();
    }

    Means means() {
        return new Means(http, InstantSource.fixed(NOW), pauses::add);
    }

    /// What was waited between two looks.
    List<Duration> pauses() {
        return pauses;
    }

    Instance instance(Flavour flavour, String software, String version) {
        return new Instance(base(), "home.example", "Home", software, version, flavour, Limits.MASTODON);
    }

    public Server as(Flavour flavour) {
        return Server.of(
                switch (flavour) {
                    case MASTODON -> instance(flavour, "mastodon", "4.4.3");
                    case GOTOSOCIAL -> instance(flavour, "gotosocial", "0.20.0-rc1+8");
                    case SNAC -> instance(flavour, "snac", "2.75");
                    default -> instance(flavour, flavour.name().toLowerCase(Locale.ROOT), "1.0");
                },
                TOKEN,
                means());
    }

    public ScriptedServer say(int status, String body) {
        return say(new MockResponse.Builder()
                .code(status)
                .body(body)
                .addHeader("Content-Type", body.startsWith("<") ? "text/html" : "application/json")
                .build());
    }

    ScriptedServer say(MockResponse reply) {
        server.enqueue(reply);
        return this;
    }

    /// The next request that arrived.
    public RecordedRequest heard() {
        try {
            var request = server.takeRequest(5, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request arrived");
            }
            return request;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int requests() {
        return server.getRequestCount();
    }

    /// The fields of a form that arrived, readable as query parameters.
    static HttpUrl form(RecordedRequest request) {
        var body = request.getBody();
        return HttpUrl.get("http://form.example/?" + (body == null ? "" : body.utf8()));
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
