package app.godwit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Route;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.snac.Snac;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import okhttp3.HttpUrl;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole sign-in, played in a real browser: from the address that Godwit opens, through the server's own pages, to
/// the page on which the browser lands.
class BrowserSignInTest {
    private static final String LANDED = "You can go back to Godwit";

    private final PracticeTime time = new PracticeTime(() -> Instant.parse("2026-11-21T12:00:00Z"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsABrowser() {
        assumeTrue(Chromium.isInstalled(), "Chromium is not installed: on Debian it is the package chromium");
    }

    private Move open(Http http) throws Exception {
        return Move.open(folder.resolve("move.godwit"), new Tools(time, http, new RunTokens()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.example", "lagoon.example", "spray.example"})
    void onThePracticePage(String server) throws Exception {
        try (var practice = Practice.start(World.sample(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                var move = open(http);
                var attempt = move.server().signIn(server);
                var browser = browserOn(practice, server);
                var tab = browser.tab()) {
            tab.show(attempt.page());
            assertThat(tab.text()).contains("Godwit would like to", "your account");
            tab.type("input[name=username]", "sample");
            tab.type("input[name=password]", "practice");
            tab.clickThrough("button[value=allow]");

            landed(tab);
            assertThat(attempt.await().account().handle().toString()).isEqualTo("sample@" + server);
            assertThat(move.server().signedIn()).isPresent();
        }
    }

    @Test
    void aWrongPasswordAndThenANo() throws Exception {
        try (var practice = Practice.start(World.sample(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                var move = open(http);
                var attempt = move.server().signIn("harbour.example");
                var browser = browserOn(practice, "harbour.example");
                var tab = browser.tab()) {
            tab.show(attempt.page());
            tab.type("input[name=username]", "sample");
            tab.type("input[name=password]", "wrong");
            tab.clickThrough("button[value=allow]");
            assertThat(tab.text()).contains("The name or the password is wrong.");
            tab.clickThrough("button[value=deny]");

            assertThat(tab.text()).contains("Godwit was not let in");
            assertThat(tab.address()).startsWith("http://127.0.0.1:").contains("error=access_denied");
            assertThat(move.server().signedIn()).isEmpty();
        }
    }

    @Test
    void onTheLoginFormOfARealSnac(@TempDir Path data) throws Exception {
        assumeTrue(
                Snac.isInstalled(), "snac is not installed: on Debian it is the package snac2 of the backports suite");
        try (var snac = Snac.start(data, "sample");
                var http = new Http(Reach.LOOPBACK_TOO, List.<Route>of());
                var move = open(http);
                var attempt = move.server().signIn(snac.base());
                var browser = Chromium.start(folder, Map.of(), List.of());
                var tab = browser.tab()) {
            tab.show(attempt.page());
            tab.type("input[name=login]", "sample");
            tab.type("input[name=passwd]", snac.password("sample"));
            tab.clickThrough("input[type=submit]");

            landed(tab);
            assertThat(attempt.await().account().handle().user()).isEqualTo("sample");
        }
    }

    private static void landed(Tab tab) throws Exception {
        assertThat(tab.address()).startsWith("http://127.0.0.1:");
        assertThat(tab.title()).isEqualTo(LANDED + " · Godwit");
        assertThat(tab.text()).contains(LANDED, "Close this page");
        // What the page was called with is not repeated on it.
        var called = HttpUrl.get(tab.address());
        assertThat(called.queryParameter("state")).isNotNull();
        for (int at = 0; at < called.querySize(); at++) {
            assertThat(tab.text()).doesNotContain(Objects.requireNonNull(called.queryParameterValue(at)));
        }
    }

    private Chromium browserOn(Practice practice, String server) throws Exception {
        return Chromium.start(folder, Map.of(server, "127.0.0.1:" + practice.port()), List.of(keyOf(practice, server)));
    }

    /// The hash of the key with which the practice servers answer, checked against their own authority.
    private static String keyOf(Practice practice, String server) throws Exception {
        var trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(practice.authority())
                .build();
        try (var socket = (SSLSocket)
                trust.sslContext().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), practice.port())) {
            var named = socket.getSSLParameters();
            named.setServerNames(List.of(new SNIHostName(server)));
            socket.setSSLParameters(named);
            socket.startHandshake();
            var key =
                    socket.getSession().getPeerCertificates()[0].getPublicKey().getEncoded();
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (IOException failure) {
            throw new IOException("the practice servers do not answer", failure);
        }
    }
}
