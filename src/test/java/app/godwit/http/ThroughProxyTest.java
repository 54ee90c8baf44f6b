package app.godwit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whole replies through a proxy: from the practice servers, and from one that sends people elsewhere.
class ThroughProxyTest {
    private static final String STORE = "javax.net.ssl.trustStore";
    private static final Path UNCHANGED = Path.of("");

    @TempDir
    private Path folder = UNCHANGED;

    private enum Kind {
        HTTP,
        SOCKS
    }

    @AfterEach
    void trustAsBefore() {
        System.clearProperty(STORE);
    }

    private static Passage by(Kind kind, int port) {
        return switch (kind) {
            case HTTP -> new Passage.HttpProxy("127.0.0.1", port);
            case SOCKS -> new Passage.SocksProxy("127.0.0.1", port);
        };
    }

    /// A client without detours, on a computer that trusts this authority, and whose names nobody knows.
    private Http client(X509Certificate authority, Passage passage) throws IOException {
        try {
            var store = KeyStore.getInstance("JKS");
            store.load(null, null);
            store.setCertificateEntry("test", authority);
            var file = folder.resolve("trusted.jks");
            try (var out = Files.newOutputStream(file)) {
                store.store(out, "invented".toCharArray());
            }
            System.setProperty(STORE, file.toString());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        var http = new Http(Reach.PUBLIC, List.of(), name -> {
            throw new UnknownHostException(name);
        });
        http.go(passage);
        return http;
    }

    private static Reply get(Http http, String address) throws IOException {
        return http.send(new Request.Builder().url(address).build(), Bounds.STRANGER);
    }

    @ParameterizedTest
    @EnumSource
    void aPracticeServerAnswersAsItDoesStraight(Kind kind) throws IOException {
        try (var practice =
                        Practice.start(World.sample(), () -> Instant.parse("2026-11-21T10:00:00Z"), Faults.none(), 0);
                var straight = new Http(Reach.PUBLIC, List.of(practice.route()));
                var proxy = OverheardProxy.to(practice.route().to().getPort());
                var http = client(practice.authority(), by(kind, proxy.port()))) {
            var server = practice.world().homes().getFirst().domain();
            var address = "https://" + server + "/api/v2/instance";
            var reply = get(http, address);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo(get(straight, address).text()).contains(server);
            assertThat(proxy.asked())
                    .containsExactly(
                            kind == Kind.HTTP ? "CONNECT " + server + ":443 HTTP/1.1" : "socks " + server + ":443");
        }
    }

    @ParameterizedTest
    @EnumSource
    void largePagesAndPostsPassWholeAndOnce(Kind kind) throws IOException {
        var page = "x".repeat(900_000);
        try (var hosts = new ScriptedHosts("lake.example");
                var proxy = OverheardProxy.to(hosts.route().to().getPort());
                var http = client(hosts.authority(), by(kind, proxy.port()))) {
            hosts.on("https://lake.example/page", 200, "text/plain", page);
            hosts.on("https://lake.example/post", 503, "text/plain", "later");
            assertThat(get(http, "https://lake.example/page").text()).isEqualTo(page);
            var post = new Request.Builder()
                    .url("https://lake.example/post")
                    .header("Authorization", "Bearer invented")
                    .post(RequestBody.create("words", MediaType.get("text/plain")))
                    .build();
            assertThat(http.send(post, Bounds.STRANGER).status()).isEqualTo(503);
            assertThat(hosts.asked()).containsExactly("https://lake.example/page", "https://lake.example/post");
            assertThat(proxy.asked()).hasSize(1).noneMatch(line -> line.contains("invented"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRedirectIntoAPrivateNetworkIsNotFollowed(Kind kind) throws IOException {
        for (var inside : List.of("https://10.0.0.1/", "https://nas.lan/", "https://lake.example:8443/")) {
            try (var hosts = new ScriptedHosts("lake.example");
                    var proxy = OverheardProxy.to(hosts.route().to().getPort());
                    var http = client(hosts.authority(), by(kind, proxy.port()))) {
                hosts.on("https://lake.example/", ScriptedHosts.redirect(inside));
                assertThatThrownBy(() -> get(http, "https://lake.example/")).isInstanceOf(IOException.class);
                assertThat(proxy.asked()).hasSize(1);
                assertThat(hosts.asked()).containsExactly("https://lake.example/");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatCannotProveItsNameIsNotBelieved(Kind kind) throws IOException {
        try (var hosts = new ScriptedHosts("lake.example");
                var proxy = OverheardProxy.to(hosts.route().to().getPort());
                var http = client(hosts.authority(), by(kind, proxy.port()))) {
            assertThatThrownBy(() -> get(http, "https://pond.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining("could not prove who it is");
            assertThat(hosts.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatIsNotThereIsNamed(Kind kind) throws IOException {
        int port;
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = door.getLocalPort();
        }
        try (var http = new Http(Reach.PUBLIC, List.of())) {
            http.go(by(kind, port));
            assertThatThrownBy(() -> get(http, "https://lake.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessage(
                            "The proxy 127.0.0.1:%d cannot be reached. Check its name and port in your settings.",
                            port);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyWhoseNameNobodyKnowsIsNamed(Kind kind) {
        var passage = switch (kind) {
            case HTTP -> new Passage.HttpProxy("proxy.invalid", 8080);
            case SOCKS -> new Passage.SocksProxy("proxy.invalid", 8080);
        };
        try (var http = new Http(Reach.PUBLIC, List.of())) {
            http.go(passage);
            assertThatThrownBy(() -> get(http, "https://lake.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessage("There is no proxy named proxy.invalid, or this computer is offline."
                            + " Check its name and port in your settings.");
        }
    }

    @Test
    void aProxyThatSaysNoIsBlamedAndNotTheServer() throws IOException {
        try (var proxy = new OverheardProxy();
                var http = new Http(Reach.PUBLIC, List.of())) {
            http.go(by(Kind.HTTP, proxy.port()));
            assertThatThrownBy(() -> get(http, "https://lake.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessage("The proxy does not let Godwit through (403).");
            http.go(by(Kind.SOCKS, proxy.port()));
            assertThatThrownBy(() -> get(http, "https://lake.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessage(
                            "The proxy 127.0.0.1:%d does not reach this server, or does not let Godwit through.",
                            proxy.port());
        }
    }

    private static final Passage.Login LOGIN = new Passage.Login("ana", "sécret: 7");

    private static Passage by(Kind kind, int port, Passage.Login login) {
        return switch (kind) {
            case HTTP -> new Passage.HttpProxy("127.0.0.1", port, login);
            case SOCKS -> new Passage.SocksProxy("127.0.0.1", port, login);
        };
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatAsksIsToldWhoIsThere(Kind kind) throws IOException {
        try (var hosts = new ScriptedHosts("lake.example");
                var proxy = OverheardProxy.to(hosts.route().to().getPort(), LOGIN);
                var http = client(hosts.authority(), by(kind, proxy.port(), LOGIN))) {
            hosts.on("https://lake.example/", 200, "text/plain", "here");
            assertThat(get(http, "https://lake.example/").text()).isEqualTo("here");
            assertThat(proxy.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatDoesNotAskIsUsedAllTheSame(Kind kind) throws IOException {
        try (var hosts = new ScriptedHosts("lake.example");
                var proxy = OverheardProxy.to(hosts.route().to().getPort());
                var http = client(hosts.authority(), by(kind, proxy.port(), LOGIN))) {
            hosts.on("https://lake.example/", 200, "text/plain", "here");
            assertThat(get(http, "https://lake.example/").text()).isEqualTo("here");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatAsksForAPasswordOrDoesNotTakeItSaysSo(Kind kind) throws IOException {
        try (var proxy = OverheardProxy.to(1, LOGIN);
                var http = new Http(Reach.PUBLIC, List.of())) {
            http.go(by(kind, proxy.port()));
            assertThatThrownBy(() -> get(http, "https://lake.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessage("The proxy wants a name and a password. Add them in your settings.");
            http.go(by(kind, proxy.port(), new Passage.Login("ana", "wr0ng")));
            assertThatThrownBy(() -> get(http, "https://lake.example/"))
                    .isInstanceOf(NotSent.class)
                    .hasMessage("The proxy does not accept the name and the password. Check them in your settings.")
                    .hasStackTraceContaining("NotSent")
                    .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain("wr0ng"));
        }
    }

    private static String stackTrace(Throwable failure) {
        var words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        return words.toString();
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatSaysItIsAProxyIsNotToldWhatAProxyIsTold(Kind kind) throws IOException {
        try (var hosts = new ScriptedHosts("lake.example");
                var proxy = OverheardProxy.to(hosts.route().to().getPort(), LOGIN);
                var http = client(hosts.authority(), by(kind, proxy.port(), LOGIN))) {
            hosts.on("https://lake.example/", 407, "text/plain", "say your password");
            assertThat(get(http, "https://lake.example/").status()).isEqualTo(403);
            assertThat(hosts.asked()).containsExactly("https://lake.example/");
        }
    }
}
