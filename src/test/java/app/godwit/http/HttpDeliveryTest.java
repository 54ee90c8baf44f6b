package app.godwit.http;

import static app.godwit.http.ScriptedHosts.redirect;
import static app.godwit.http.ScriptedHosts.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpDeliveryTest {
    private static final String URL = "https://harbour.example/post";

    private final ScriptedHosts hosts = new ScriptedHosts("harbour.example", "lagoon.example");

    @AfterEach
    void stop() {
        hosts.close();
    }

    @Test
    void knowsThatNothingLeftWhenThereIsNoSuchHost() {
        try (var http = new Http(Reach.PUBLIC, List.of(), host -> {
            throw new UnknownHostException(host);
        })) {
            assertThatThrownBy(() -> http.send(post(), Bounds.OWN_SERVER))
                    .isInstanceOf(NotSent.class)
                    .hasMessageStartingWith("There is no server named harbour.example");
        }
    }

    @Test
    void knowsThatNothingLeftWhenNobodyListens() {
        var route = hosts.route();
        hosts.close();
        try (var http = new Http(Reach.PUBLIC, List.of(route))) {
            assertThatThrownBy(() -> http.send(post(), Bounds.OWN_SERVER))
                    .isInstanceOf(NotSent.class)
                    .hasMessage("harbour.example cannot be reached.");
        }
    }

    @Test
    void cannotKnowWhenTheConnectionBreaksBeforeTheReply() {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        assertThatThrownBy(() -> hosts.http().send(post(), Bounds.OWN_SERVER))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NotSent.class);
        assertThat(hosts.asked()).hasSize(1);
    }

    @Test
    void cannotKnowWhenTheReplyIsCutShort() {
        hosts.on(
                URL,
                reply(200, "text/plain", "x".repeat(10_000))
                        .newBuilder()
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());
        assertThatThrownBy(() -> hosts.http().send(post(), Bounds.OWN_SERVER))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NotSent.class);
    }

    @Test
    void neverRepeatsAPostByItself() throws IOException {
        for (var status : List.of(408, 421, 503)) {
            var busy = reply(status, "text/plain", "")
                    .newBuilder()
                    .setHeader("Retry-After", "0")
                    .build();
            hosts.on(URL, busy);
            assertThat(hosts.http().send(post(), Bounds.OWN_SERVER).status()).isEqualTo(status);
        }
        assertThat(hosts.asked()).hasSize(3);
    }

    @Test
    void neverFollowsARedirectOfAPost() throws IOException {
        hosts.on(URL, redirect("https://lagoon.example/"));
        assertThat(hosts.http().send(post(), Bounds.STRANGER).status()).isEqualTo(302);
        assertThat(hosts.asked()).containsExactly(URL);
    }

    @Test
    void keepsTheTokenWithItsHost() throws IOException {
        hosts.on(URL, redirect("/again"));
        hosts.on("https://harbour.example/again", redirect("https://lagoon.example/there"));
        hosts.on("https://lagoon.example/there", 200, "text/plain", "done");
        var reply = hosts.http().send(get(), Bounds.STRANGER);
        assertThat(reply.from().toString()).isEqualTo("https://lagoon.example/there");
        assertThat(hosts.requests())
                .extracting(request -> request.getHeaders().get("Authorization") != null)
                .containsExactly(true, true, false);
    }

    @Test
    void introducesItselfAndKeepsNoCookies() throws IOException {
        hosts.on(
                URL,
                reply(200, "text/plain", "")
                        .newBuilder()
                        .setHeader("Set-Cookie", "a=b")
                        .build());
        hosts.http().send(get(), Bounds.STRANGER);
        hosts.http().send(get(), Bounds.STRANGER);
        assertThat(hosts.requests()).allSatisfy(request -> {
            assertThat(request.getHeaders().get("User-Agent")).startsWith("Godwit/");
            assertThat(request.getHeaders().get("Cookie")).isNull();
        });
    }

    private static Request get() {
        return new Request.Builder()
                .url(URL)
                .header("Authorization", "Bearer abc")
                .build();
    }

    private static Request post() {
        var body = RequestBody.create("status=hello".getBytes(StandardCharsets.UTF_8), MediaType.get("text/plain"));
        return new Request.Builder().url(URL).post(body).build();
    }
}
