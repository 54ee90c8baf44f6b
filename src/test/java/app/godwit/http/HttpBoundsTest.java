package app.godwit.http;

import static app.godwit.http.ScriptedHosts.redirect;
import static app.godwit.http.ScriptedHosts.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.Request;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpBoundsTest {
    private static final Bounds SMALL = new Bounds(1000, 2, Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final Bounds IMPATIENT = new Bounds(1000, 2, Duration.ofMillis(150), Duration.ofSeconds(30));
    private static final Bounds SHORT = new Bounds(1 << 20, 2, Duration.ofSeconds(10), Duration.ofMillis(400));
    private static final String URL = "https://harbour.example/";

    private final ScriptedHosts hosts = new ScriptedHosts("harbour.example");

    @AfterEach
    void stop() {
        hosts.close();
    }

    @Test
    void readsABodyUpToTheLimit() throws IOException {
        hosts.on(URL, 200, "text/plain", "x".repeat(1000));
        assertThat(send(SMALL).body()).hasSize(1000);
    }

    @Test
    void refusesABodyBeyondTheLimit() {
        hosts.on(URL, 200, "text/plain", "x".repeat(1001));
        assertThatThrownBy(() -> send(SMALL)).isInstanceOf(IOException.class).hasMessageContaining("more than 1000");
    }

    @Test
    void countsABodyAfterInflatingIt() throws IOException {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .setHeader("Content-Encoding", "gzip")
                        .body(bomb(100_000_000))
                        .build());
        assertThatThrownBy(() -> send(Bounds.STRANGER))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 1048576");
    }

    @Test
    void inflatesAnHonestBody() throws IOException {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .setHeader("Content-Encoding", "gzip")
                        .body(bomb(900))
                        .build());
        assertThat(send(SMALL).body()).hasSize(900);
    }

    @Test
    void givesUpOnSilence() {
        hosts.on(
                URL,
                new MockResponse.Builder().headersDelay(5, TimeUnit.SECONDS).build());
        assertThatThrownBy(() -> send(IMPATIENT)).isNotInstanceOf(NotSent.class).hasMessageContaining("in time");
    }

    @Test
    void givesUpOnABodyThatNeverEnds() {
        hosts.on(
                URL,
                new MockResponse.Builder()
                        .body("x".repeat(100_000))
                        .throttleBody(10, 20, TimeUnit.MILLISECONDS)
                        .build());
        assertThatThrownBy(() -> send(SHORT)).isInstanceOf(IOException.class).hasMessageContaining("in time");
    }

    @Test
    void countsAllRedirectsIntoOneDeadline() {
        var slow = redirect(URL)
                .newBuilder()
                .headersDelay(150, TimeUnit.MILLISECONDS)
                .build();
        hosts.on(URL, slow);
        var bounds = new Bounds(1000, 100, Duration.ofSeconds(10), Duration.ofMillis(500));
        assertThatThrownBy(() -> send(bounds)).isInstanceOf(IOException.class).hasMessageContaining("in time");
        assertThat(hosts.asked()).hasSizeLessThan(5);
    }

    @Test
    void stopsAtTheLastRedirectAllowed() throws IOException {
        hosts.on(URL, redirect(URL));
        assertThat(send(SMALL).status()).isEqualTo(302);
        assertThat(hosts.asked()).hasSize(3);
    }

    @Test
    void returnsWhateverStatusThereIs() throws IOException {
        for (var status : List.of(200, 204, 401, 404, 410, 429, 500, 503)) {
            hosts.on(URL, reply(status, "text/plain", ""));
            assertThat(send(SMALL).status()).isEqualTo(status);
        }
    }

    private Reply send(Bounds bounds) throws IOException {
        return hosts.http().send(new Request.Builder().url(URL).build(), bounds);
    }

    private static Buffer bomb(long size) throws IOException {
        var packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            var zeros = new byte[100];
            for (long written = 0; written < size; written += zeros.length) {
                sink.write(zeros);
            }
        }
        return packed;
    }
}
