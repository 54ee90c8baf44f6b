package app.godwit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// Some `.example` hosts behind one loopback server, with certificates of a private authority: scripted address by
/// address. What is not scripted is answered with 404.
public final class ScriptedHosts implements AutoCloseable {
    private final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Test authority")
            .build();
    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<MockResponse>> script = new ConcurrentHashMap<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Long> arrivals = new CopyOnWriteArrayList<>();
    private final Http http;

    public ScriptedHosts(String... hosts) {
        server.useHttps(certificates(hosts).sslSocketFactory());
        server.setProtocolNegotiationEnabled(false);
        server.setDispatcher(new Script());
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http = new Http(Reach.PUBLIC, List.of(route()));
    }

    private HandshakeCertificates certificates(String... hosts) {
        var certificate = new HeldCertificate.Builder().signedBy(authority);
        Arrays.stream(hosts).forEach(certificate::addSubjectAlternativeName);
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate.build(), authority.certificate())
                .build();
    }

    /// A client that reaches these hosts and nothing else on this computer.
    public Http http() {
        return http;
    }

    public Route route() {
        return new Route(
                List.of(".example"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()),
                authority.certificate());
    }

    /// The way to hosts of any names, so that nothing leaves this computer.
    public Route everyRoute() {
        return new Route(List.of(Route.EVERY_NAME), route().to(), route().authority());
    }

    public X509Certificate authority() {
        return authority.certificate();
    }

    /// Answers GET of this whole address with these replies in turn; the last one stays.
    public void on(String url, MockResponse... replies) {
        script.put(url, new ArrayDeque<>(List.of(replies)));
    }

    public void on(String url, int status, String type, String body) {
        on(url, reply(status, type, body));
    }

    public static MockResponse reply(int status, String type, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body)
                .build();
    }

    public static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .setHeader("Location", location)
                .build();
    }

    /// What arrived, in order.
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /// When each arrived, by [System#nanoTime].
    public List<Long> arrivals() {
        return List.copyOf(arrivals);
    }

    /// The addresses asked, in order.
    public List<String> asked() {
        return requests.stream().map(request -> request.getUrl().toString()).toList();
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }

    private final class Script extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            arrivals.add(System.nanoTime());
            requests.add(request);
            var replies = script.get(request.getUrl().toString());
            if (replies == null) {
                return reply(404, "text/plain", "nothing here");
            }
            synchronized (replies) {
                return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
            }
        }
    }
}
