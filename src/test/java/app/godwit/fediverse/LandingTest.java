package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.List;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingTest {
    private final Http browser = new Http(Reach.LOOPBACK_TOO, List.of());
    private Landing landing;

    @BeforeEach
    void open() throws IOException {
        landing = Landing.open();
    }

    @AfterEach
    void close() {
        landing.close();
        browser.close();
    }

    private Reply visit(String url) throws IOException {
        return browser.send(new Request.Builder().url(url).build(), Bounds.STRANGER);
    }

    @Test
    void takesTheCodeAndShowsAFriendlyPage() throws Exception {
        var reply = visit(landing.address() + "?code=abc%2F1&state=" + landing.state());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("You can go back to Godwit").doesNotContain("abc");
        assertThat(reply.headers().get("Cache-Control")).isEqualTo("no-store");
        assertThat(landing.await()).isEqualTo(new Landed.WithCode("abc/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "error=access_denied, Access was not granted",
        "error=server_error, could not finish",
        "code=, could not"
    })
    void tellsWhenTheServerSaysNo(String query, String words) throws Exception {
        var reply = visit(landing.address() + "?" + query + "&state=" + landing.state());

        assertThat(reply.text()).contains("Godwit was not let in");
        assertThat(landing.await())
                .isInstanceOfSatisfying(
                        Landed.Denied.class, denied -> assertThat(denied.why()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({"/callback?code=evil&state=guess", "/callback?code=evil", "/favicon.ico", "/", "/callback"})
    void turnsStrangersAwayAndGoesOnWaiting(String path) throws Exception {
        var root = landing.address().replace("/callback", "");

        assertThat(visit(root + path).status()).isEqualTo(404);

        visit(landing.address() + "?code=good&state=" + landing.state());
        assertThat(landing.await()).isEqualTo(new Landed.WithCode("good"));
    }

    @Test
    void aForeignNameForThisComputerIsTurnedAway() throws Exception {
        var reply = visit(landing.address().replace("127.0.0.1", "localhost") + "?code=evil&state=" + landing.state());

        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void theFirstReturnCounts() throws Exception {
        visit(landing.address() + "?code=one&state=" + landing.state());
        visit(landing.address() + "?code=two&state=" + landing.state());

        assertThat(landing.await()).isEqualTo(new Landed.WithCode("one"));
    }

    @Test
    void closingEndsTheWait() throws Exception {
        landing.close();

        assertThat(landing.await()).isEqualTo(new Landed.Never());
        assertThatThrownBy(() -> visit(landing.address())).isInstanceOf(IOException.class);
    }

    @Test
    void takesThePortOfAKeptRegistrationIfItIsFree() throws Exception {
        var kept = new AppRegistration("https://home.example", "id", "secret", landing.address(), "read");

        try (var elsewhere = Landing.openFor(kept)) {
            assertThat(elsewhere.address()).isNotEqualTo(landing.address());
        }
        landing.close();
        try (var same = Landing.openFor(kept)) {
            assertThat(same.address()).isEqualTo(kept.redirectUri());
        }
    }
}
