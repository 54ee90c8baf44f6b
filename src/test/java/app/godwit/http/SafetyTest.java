package app.godwit.http;

import static app.godwit.http.ScriptedHosts.redirect;
import static app.godwit.http.ScriptedHosts.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What strangers try: everything by which a text or a server could lead Godwit somewhere else, or hold it there.
class SafetyTest {
    private static final String URL = "https://harbour.example/";
    private static final String SECRET = "s3cr3tS3cr3t";

    private final ScriptedHosts hosts = new ScriptedHosts("harbour.example", "lagoon.example");

    @AfterEach
    void stop() {
        hosts.close();
    }

    /// First and last address of every block that is not public.
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255",
        "10.0.0.0, 10.255.255.255",
        "100.64.0.0, 100.127.255.255",
        "127.0.0.0, 127.255.255.255",
        "169.254.0.0, 169.254.255.255",
        "172.16.0.0, 172.31.255.255",
        "192.0.0.0, 192.0.0.255",
        "192.0.2.0, 192.0.2.255",
        "192.31.196.0, 192.31.196.255",
        "192.52.193.0, 192.52.193.255",
        "192.88.99.0, 192.88.99.255",
        "192.168.0.0, 192.168.255.255",
        "192.175.48.0, 192.175.48.255",
        "198.18.0.0, 198.19.255.255",
        "198.51.100.0, 198.51.100.255",
        "203.0.113.0, 203.0.113.255",
        "224.0.0.0, 239.255.255.255",
        "240.0.0.0, 255.255.255.255",
        "::, ::1",
        "::ffff:10.0.0.0, ::ffff:127.255.255.255",
        "::10.0.0.1, ::192.168.255.255",
        "64:ff9b::, 64:ff9b::ffff:ffff",
        "2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fc00::, fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fe80::, febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "ff00::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
    })
    void connectsToNoAddressInside(String first, String last) {
        for (var address : List.of(first, last)) {
            try (var http = new Http(Reach.PUBLIC, List.of(), _ -> List.of(InetAddress.ofLiteral(address)))) {
                assertThatThrownBy(() -> http.send(get("https://inside.test/"), Bounds.STRANGER))
                        .as(address)
                        .isInstanceOf(NotSent.class)
                        .hasMessageContaining("private network");
            }
        }
    }

    /// The name is public when a text is read and leads inside when the socket connects, at a redirect too.
    @Test
    void checksAtEachRedirectWhereANameLeadsNow() {
        hosts.on(URL, redirect("https://shifting.test/"));
        try (var http =
                new Http(Reach.PUBLIC, List.of(hosts.route()), _ -> List.of(InetAddress.ofLiteral("10.0.0.1")))) {
            assertThatThrownBy(() -> http.send(get(URL), Bounds.STRANGER))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("private network");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://lagoon.example/", "http://localhost:9/", "http://127.0.0.1:9/", "http://harbour.example/"
            })
    void neverLeavesEncryptionBehindEvenWhereThisComputerIsAllowed(String target) {
        hosts.on(URL, redirect(target));
        try (var http = new Http(Reach.LOOPBACK_TOO, List.of(hosts.route()))) {
            assertThatThrownBy(() -> http.send(get(URL), Bounds.STRANGER))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("without encryption");
        }
        assertThat(hosts.asked()).containsExactly(URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://u@lagoon.example/",
                "https://u:p@lagoon.example/",
                "https://10.0.0.1/",
                "https://8.8.8.8/",
                "https://0x7f000001/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://localhost/",
                "https://printer.local/",
                "https://hidden.onion/"
            })
    void followsNoRedirectToWhatIsNoPublicName(String target) {
        hosts.on(URL, redirect(target));
        assertThatThrownBy(() -> hosts.http().send(get(URL), Bounds.STRANGER)).isInstanceOf(IOException.class);
        assertThat(hosts.asked()).containsExactly(URL);
    }

    @Test
    void goesToNoOtherPort() {
        try (var http = new Http(Reach.PUBLIC, List.of(), _ -> List.of(InetAddress.ofLiteral("1.1.1.1")))) {
            assertThatThrownBy(() -> http.send(get("https://harbour.test:8443/"), Bounds.STRANGER))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining("Port 8443");
        }
    }

    @Test
    void followsFiveRedirectsAndNoSixth() throws IOException {
        hosts.on(URL, redirect(URL));
        assertThat(hosts.http().send(get(URL), Bounds.STRANGER).status()).isEqualTo(302);
        assertThat(hosts.asked()).hasSize(6);
    }

    @Test
    void waitsInAllAsLongAsItMayHoweverSlowlyBytesDrip() {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .body("x".repeat(5_000))
                        .throttleBody(1, 30, TimeUnit.MILLISECONDS)
                        .build());
        var bounds = new Bounds(1 << 20, 5, Duration.ofSeconds(10), Duration.ofMillis(500));
        assertThatThrownBy(() -> hosts.http().send(get(URL), bounds)).hasMessageContaining("in time");
    }

    @Test
    void takesNoHeadersWithoutEnd() {
        var headers = new MockResponse.Builder();
        for (var line = 0; line < 600; line++) {
            headers.addHeader("X-Line-" + line, "x".repeat(1000));
        }
        hosts.on(URL, headers.build());
        assertThatThrownBy(() -> hosts.http().send(get(URL), Bounds.STRANGER)).isInstanceOf(IOException.class);
    }

    @Test
    void boundsAreTheOnesPromised() {
        assertThat(Bounds.STRANGER).isEqualTo(new Bounds(1 << 20, 5, Duration.ofSeconds(10), Duration.ofSeconds(30)));
    }

    /// A server that takes no connection and refuses none: connecting ends after five seconds, and nothing was sent.
    @Test
    void waitsFiveSecondsForAConnection() throws IOException {
        try (var deaf = new DeafServer();
                var http = new Http(Reach.LOOPBACK_TOO, List.of())) {
            var start = System.nanoTime();
            assertThatThrownBy(() -> http.send(get("http://127.0.0.1:" + deaf.port() + "/"), Bounds.OWN_SERVER))
                    .isInstanceOf(NotSent.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(deaf.least(), Duration.ofSeconds(9));
        }
    }

    @Test
    void stopsReadingABodyThatComesInPiecesWithoutEnd() {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .chunkedBody("x".repeat(20 << 20), 1 << 16)
                        .build());
        assertThatThrownBy(() -> hosts.http().send(get(URL), Bounds.STRANGER))
                .hasMessageContaining("more than 1048576");
    }

    @Test
    void leavesWhatIsPackedInAWayItDidNotAskForAsItIs() throws IOException {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .setHeader("Content-Encoding", "br")
                        .body("packed")
                        .build());
        assertThat(hosts.http().send(get(URL), Bounds.STRANGER).text()).isEqualTo("packed");
        assertThat(hosts.requests().getLast().getHeaders().get("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    /// Whoever logs, by whatever way, is told of nothing: with every logger at its most talkative.
    @Test
    void logsNeitherHeadersNorBodies() throws IOException {
        try (var heard = new EveryLog()) {
            hosts.on(
                    URL,
                    reply(200, "text/plain", SECRET)
                            .newBuilder()
                            .setHeader("X-Odd", SECRET)
                            .setHeader("Set-Cookie", "session=" + SECRET)
                            .build());
            var asked = get(URL).newBuilder()
                    .header("Authorization", "Bearer " + SECRET)
                    .post(RequestBody.create(SECRET, MediaType.get("text/plain")))
                    .build();
            hosts.http().send(asked, Bounds.STRANGER);
            var question = get(URL).newBuilder()
                    .header("Authorization", "Bearer " + SECRET)
                    .build();
            assertThat(hosts.http().send(question, Bounds.STRANGER).text()).isEqualTo(SECRET);
            hosts.on(URL, reply(200, "text/plain", SECRET.repeat(100)));
            var small = new Bounds(100, 5, Duration.ofSeconds(10), Duration.ofSeconds(30));
            assertThatThrownBy(() -> hosts.http().send(question, small))
                    .message()
                    .doesNotContain(SECRET);
            assertThat(heard.lines()).as("some log at all").isNotEmpty();
            assertThat(heard.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    private static Request get(String url) {
        return new Request.Builder().url(url).build();
    }
}
