package app.godwit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a client goes that is told of a proxy.
class PassageTest {
    private final List<String> named = new CopyOnWriteArrayList<>();
    private OverheardProxy proxy;
    private Http http;

    @BeforeEach
    void begin() throws IOException {
        proxy = new OverheardProxy();
        http = new Http(Reach.LOOPBACK_TOO, List.of(), name -> {
            named.add(name);
            throw new UnknownHostException(name);
        });
    }

    @AfterEach
    void end() {
        http.close();
        proxy.close();
    }

    private void ask(String address) throws IOException {
        var _ = http.send(new Request.Builder().url(address).build(), Bounds.STRANGER);
    }

    @Test
    void aProxyIsToldTheNameAndAsksForItself() {
        http.go(new Passage.HttpProxy("127.0.0.1", proxy.port()));
        assertThatThrownBy(() -> ask("https://server.example/")).isInstanceOf(NotSent.class);
        assertThat(proxy.asked()).containsOnly("CONNECT server.example:443 HTTP/1.1");
        assertThat(named).isEmpty();
    }

    @Test
    void aSocksProxyIsToldTheNameAndAsksForItself() {
        http.go(new Passage.SocksProxy("127.0.0.1", proxy.port()));
        assertThatThrownBy(() -> ask("https://server.example/")).isInstanceOf(NotSent.class);
        assertThat(proxy.asked()).containsOnly("socks server.example:443");
        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://[fe80::1]/",
                "https://0x0a000001/",
                "https://printer/",
                "https://nas.lan/",
                "https://router.home.arpa/",
                "https://wiki.corp/",
                "https://me.localhost/",
                "https://server.example:8443/",
                "http://server.example/"
            })
    void noProxyIsAskedForWhatIsNotAPublicServer(String address) {
        for (var passage : List.of(
                new Passage.HttpProxy("127.0.0.1", proxy.port()), new Passage.SocksProxy("127.0.0.1", proxy.port()))) {
            http.go(passage);
            assertThatThrownBy(() -> ask(address)).isInstanceOf(IOException.class);
        }
        assertThat(proxy.asked()).isEmpty();
    }

    @Test
    void detoursOnThisComputerAreReachedStraight() throws IOException {
        try (var hosts = new ScriptedHosts("lake.example")) {
            hosts.on("https://lake.example/", 200, "text/plain", "here");
            hosts.http().go(new Passage.HttpProxy("127.0.0.1", proxy.port()));
            var request = new Request.Builder().url("https://lake.example/").build();
            assertThat(hosts.http().send(request, Bounds.STRANGER).text()).isEqualTo("here");
        }
        assertThat(proxy.asked()).isEmpty();
    }

    @Test
    void theWayCanBecomeStraightAgain() {
        http.go(new Passage.HttpProxy("127.0.0.1", proxy.port()));
        http.go(Passage.STRAIGHT);
        assertThatThrownBy(() -> ask("https://server.example/")).isInstanceOf(NotSent.class);
        assertThat(proxy.asked()).isEmpty();
        assertThat(named).containsExactly("server.example");
    }

    @Test
    void whoSharesTheClientSharesItsWay() {
        var polite = http.taking(Turns.FREE);
        http.go(new Passage.HttpProxy("127.0.0.1", proxy.port()));
        assertThatThrownBy(() -> polite.send(
                        new Request.Builder().url("https://server.example/").build(), Bounds.STRANGER))
                .isInstanceOf(NotSent.class);
        assertThat(proxy.asked()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://proxy.example:8080 | HttpProxy[host=proxy.example, port=8080, login=none]",
                "proxy.example:3128 | HttpProxy[host=proxy.example, port=3128, login=none]",
                "socks5://127.0.0.1:9050 | SocksProxy[host=127.0.0.1, port=9050, login=none]",
                "socks5h://tor.example:9050/ | SocksProxy[host=tor.example, port=9050, login=none]",
                "http://ana:s%40cret@proxy.example:8080 | HttpProxy[host=proxy.example, port=8080, login=…]",
                "proxy.example | ''",
                "no proxy at all | ''"
            })
    void readsWhatEnvironmentsSay(String text, String passage) {
        assertThat(Passage.parse(text).map(Object::toString))
                .isEqualTo(Optional.of(passage).filter(said -> !said.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "http://ana:s%40c+ret%3A@proxy.example:8080, ana, s@c+ret:",
        "socks5://an%3Aa:a:b@proxy.example:1080, an:a, a:b",
        "ana@proxy.example:1080, ana, ''"
    })
    void whoIsThereStandsBeforeTheProxysName(String text, String name, String password) {
        assertThat(Passage.parse(text).map(passage -> switch (passage) {
                    case Passage.Straight _ -> Passage.Login.NONE;
                    case Passage.HttpProxy proxy -> proxy.login();
                    case Passage.SocksProxy proxy -> proxy.login();
                }))
                .contains(new Passage.Login(name, password));
    }
}
