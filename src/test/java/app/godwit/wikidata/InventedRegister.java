package app.godwit.wikidata;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/// Stands where Wikidata's query service stands: https under its name, a real SPARQL engine behind, and troubles to
/// order. Holds the people of `register.ttl`.
public final class InventedRegister implements AutoCloseable {
    private final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Test authority")
            .build();
    private final MockWebServer front = new MockWebServer();
    private final FusekiServer engine;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Deque<MockResponse> troubles = new ArrayDeque<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Http http;

    public InventedRegister() throws IOException {
        engine = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/register", DatasetFactory.createTxnMem())
                .build();
        engine.start();
        load("register.ttl");
        var certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName(Wikidata.HOST)
                .build();
        front.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate, authority.certificate())
                .build()
                .sslSocketFactory());
        front.setProtocolNegotiationEnabled(false);
        front.setDispatcher(new Front());
        front.start(InetAddress.getLoopbackAddress(), 0);
        http = new Http(Reach.PUBLIC, List.of(route()));
    }

    private void load(String resource) throws IOException {
        try (var in = InventedRegister.class.getResourceAsStream(resource)) {
            var data = engine.getDataAccessPointRegistry()
                    .get("/register")
                    .getDataService()
                    .getDataset();
            data.executeWrite(() -> RDFParser.source(in).lang(Lang.TURTLE).parse(data));
        }
    }

    /// A client that finds the register under Wikidata's name, and nothing else on this computer.
    public Http http() {
        return http;
    }

    public Route route() {
        return new Route(
                List.of("." + Wikidata.HOST),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), front.getPort()),
                authority.certificate());
    }

    /// The next requests meet these instead of an answer, one each.
    public synchronized void trouble(MockResponse... replies) {
        troubles.addAll(List.of(replies));
    }

    private synchronized Optional<MockResponse> nextTrouble() {
        return Optional.ofNullable(troubles.pollFirst());
    }

    /// What arrived, in order.
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /// The questions that arrived, in order.
    public List<String> questions() {
        return requests.stream().map(InventedRegister::question).toList();
    }

    private static String question(RecordedRequest request) {
        var body = request.getBody();
        var form = body == null ? "" : body.utf8();
        return URLDecoder.decode(form.replaceFirst("^query=", ""), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
        front.close();
        client.close();
        engine.stop();
    }

    private final class Front extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            requests.add(request);
            var trouble = nextTrouble();
            return trouble.isPresent() ? trouble.get() : answer(request);
        }

        private MockResponse answer(RecordedRequest request) throws InterruptedException {
            var body = request.getBody();
            var asked = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:%d/register/sparql".formatted(engine.getPort())))
                    .header("Content-Type", String.valueOf(request.getHeaders().get("Content-Type")))
                    .header("Accept", String.valueOf(request.getHeaders().get("Accept")))
                    .method(request.getMethod(), HttpRequest.BodyPublishers.ofString(body == null ? "" : body.utf8()))
                    .build();
            try {
                var reply = client.send(asked, HttpResponse.BodyHandlers.ofString());
                return new MockResponse.Builder()
                        .code(reply.statusCode())
                        .setHeader(
                                "Content-Type",
                                reply.headers().firstValue("Content-Type").orElse(""))
                        .body(reply.body())
                        .build();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
