package app.godwit.http;

import static app.godwit.http.ScriptedHosts.redirect;
import static app.godwit.http.ScriptedHosts.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Dns;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGuardTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://harbour.example/",
                "https://name@harbour.example/",
                "https://name:word@harbour.example/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://8.8.8.8/",
                "https://localhost/",
                "https://printer/",
                "https://printer.local/",
                "https://hidden.onion/",
                "https://harbour.example./"
            })
    void refusesAddressesThatNameNoPublicServer(String url) {
        try (var http = new Http(Reach.PUBLIC, List.of(), host -> List.of(InetAddress.ofLiteral("1.1.1.1")))) {
            var refusal = catchThrowableOfType(NotSent.class, () -> http.send(get(url), Bounds.STRANGER));
            assertThat(refusal).hasCauseInstanceOf(Told.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fe80::1", "::ffff:192.168.0.1", "0.0.0.0"})
    void refusesNamesThatLeadInside(String address) {
        try (var http = new Http(Reach.PUBLIC, List.of(), host -> List.of(InetAddress.ofLiteral(address)))) {
            assertThatThrownBy(() -> http.send(get("https://inside.test/"), Bounds.STRANGER))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining("private network");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "fe80::1", "192.168.0.1", "0.0.0.0", "fd00::1"})
    void opensThisComputerAndNothingElseInside(String address) {
        try (var http = new Http(Reach.LOOPBACK_TOO, List.of(), host -> List.of(InetAddress.ofLiteral(address)))) {
            assertThatThrownBy(() -> http.send(get("https://inside.test/"), Bounds.STRANGER))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining("private network");
        }
    }

    @ParameterizedTest
    @CsvSource({"http://1.1.1.1/, for this computer only", "https://[2a00::1]:8443/, Port 8443"})
    void staysEncryptedAndOnTheUsualPortOutside(String url, String words) {
        try (var http = new Http(Reach.LOOPBACK_TOO, List.of())) {
            assertThatThrownBy(() -> http.send(get(url), Bounds.STRANGER))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "home.test"})
    void reachesThisComputerWhenAllowed(String host) throws IOException {
        server.enqueue(reply(200, "text/plain", "home"));
        try (var http = new Http(Reach.LOOPBACK_TOO, List.of(), name -> List.of(InetAddress.getLoopbackAddress()))) {
            assertThat(http.send(local(host), Bounds.STRANGER).text()).isEqualTo("home");
        }
    }

    @Test
    void checksAgainWhenANameChangesItsAnswer() throws IOException {
        var answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.1"));
        Dns dns = host -> List.of(InetAddress.ofLiteral(answers.removeFirst()));
        server.enqueue(reply(200, "text/plain", "first")
                .newBuilder()
                .setHeader("Connection", "close")
                .build());
        try (var http = new Http(Reach.LOOPBACK_TOO, List.of(), dns)) {
            assertThat(http.send(local("shifting.test"), Bounds.STRANGER).text())
                    .isEqualTo("first");
            assertThatThrownBy(() -> http.send(local("shifting.test"), Bounds.STRANGER))
                    .isInstanceOf(NotSent.class);
        }
    }

    @Test
    void takesTheAllowedOneOfSeveralAnswers() throws IOException {
        server.enqueue(reply(200, "text/plain", "home"));
        Dns dns = host -> List.of(InetAddress.ofLiteral("10.0.0.1"), InetAddress.getLoopbackAddress());
        try (var http = new Http(Reach.LOOPBACK_TOO, List.of(), dns)) {
            assertThat(http.send(local("two.test"), Bounds.STRANGER).text()).isEqualTo("home");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://harbour.example/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[fd00::1]/",
                "https://u:p@harbour.example/"
            })
    void refusesRedirectsToTheInside(String target) {
        try (var hosts = new ScriptedHosts("harbour.example")) {
            hosts.on("https://harbour.example/", redirect(target));
            assertThatThrownBy(() -> hosts.http().send(get("https://harbour.example/"), Bounds.STRANGER))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NotSent.class)
                    .hasCauseInstanceOf(Told.class);
            assertThat(hosts.asked()).containsExactly("https://harbour.example/");
        }
    }

    @Test
    void trustsARoutesAuthorityForItsHostsOnly() {
        try (var hosts = new ScriptedHosts("harbour.example", "harbour.test")) {
            Dns dns = host -> List.of(InetAddress.getLoopbackAddress());
            var port = hosts.route().to().getPort();
            try (var http = new Http(Reach.LOOPBACK_TOO, List.of(hosts.route()), dns)) {
                assertThatThrownBy(() -> http.send(get("https://harbour.test:" + port + "/"), Bounds.STRANGER))
                        .isInstanceOf(NotSent.class)
                        .hasMessageContaining("certificate");
            }
        }
    }

    @Test
    void verifiesHostNamesBehindARoute() {
        try (var hosts = new ScriptedHosts("harbour.example")) {
            assertThatThrownBy(() -> hosts.http().send(get("https://other.example/"), Bounds.STRANGER))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining("certificate");
        }
    }

    @Test
    void refusesARouteThatLeavesThisComputer() {
        try (var hosts = new ScriptedHosts("harbour.example")) {
            var away = new InetSocketAddress(InetAddress.ofLiteral("10.0.0.1"), 443);
            var route = new Route(List.of(".example"), away, hosts.authority());
            assertThatThrownBy(() -> new Http(Reach.PUBLIC, List.of(route)).close())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Request local(String host) {
        return get("http://" + host + ":" + server.getPort() + "/");
    }

    private static Request get(String url) {
        return new Request.Builder().url(url).build();
    }
}
