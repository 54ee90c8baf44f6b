package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerNameTest {
    @ParameterizedTest
    @CsvSource({
        "harbour.example, https://harbour.example/",
        "'  Harbour.Example ', https://harbour.example/",
        "https://harbour.example, https://harbour.example/",
        "http://harbour.example, https://harbour.example/",
        "HTTPS://harbour.example/@ana/12?x=y#z, https://harbour.example/",
        "harbour.example/about, https://harbour.example/",
        "harbour.example., https://harbour.example/",
        "harbour.example:443, https://harbour.example/",
        "@ana@harbour.example, https://harbour.example/",
        "ana@harbour.example, https://harbour.example/",
        "zürich.example, https://xn--zrich-kva.example/",
        "har\u200Bbour.example, https://harbour.example/",
        "STRASSE.example, https://strasse.example/",
        "straße.example, https://xn--strae-oqa.example/",
        "ΒΌΛΟΣ.example, https://xn--nxasmq6b.example/",
        "https://βόλος.example/@ana, https://xn--nxasmm1c.example/",
        "Ｈａｒｂｏｕｒ。example, https://harbour.example/",
        "a-b.c-d.example, https://a-b.c-d.example/"
    })
    void understandsWhatPeopleType(String typed, String address) {
        assertThat(ServerName.address(typed, Reach.PUBLIC))
                .hasValueSatisfying(url -> assertThat(url).hasToString(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "harbour",
                "localhost",
                "localhost:8001",
                "http://127.0.0.1:8001",
                "127.0.0.1",
                "10.0.0.1",
                "https://[::1]/",
                "harbour.example:8443",
                "ftp://harbour.example",
                "javascript://harbour.example",
                "har_bour.example",
                "-harbour.example",
                "harbour..example",
                "what is this?",
                "@",
                "https://",
                "my.localhost"
            })
    void refusesWhatCannotBeAServer(String typed) {
        assertThat(ServerName.address(typed, Reach.PUBLIC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8001, http://localhost:8001/",
        "http://localhost:8001/sample, http://localhost:8001/",
        "@sample@localhost:8001, http://localhost:8001/",
        "127.0.0.1:8001, http://127.0.0.1:8001/",
        "https://localhost:8443, https://localhost:8443/",
        "harbour.example, https://harbour.example/"
    })
    void reachesThisComputerOnRequest(String typed, String address) {
        assertThat(ServerName.address(typed, Reach.LOOPBACK_TOO))
                .hasValueSatisfying(url -> assertThat(url).hasToString(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1:8001", "ftp://localhost:21", "localhost:99999", "harbour.example:8001"})
    void reachesNothingElseThatIsNotPublic(String typed) {
        assertThat(ServerName.address(typed, Reach.LOOPBACK_TOO)).isEmpty();
    }
}
