package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private final Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    private static String header(Reply reply, String name) {
        return Objects.requireNonNullElse(reply.headers().get(name), "");
    }

    /// The request after so many, and what its headers say.
    @ParameterizedTest
    @CsvSource({
        "MASTODON, 300, 429, 300, 0, 2026-11-21T10:05:00.000000Z",
        "MASTODON, 10, 200, 300, 289, 2026-11-21T10:05:00.000000Z",
        "GOTOSOCIAL, 300, 429, 300, 0, 2026-11-21T10:05:00.000Z",
        "SNAC, 310, 200, '', '', ''",
    })
    void countsRequestsInFiveMinutes(
            Flavour flavour, int before, int status, String limit, String remaining, String reset) {
        var person = shore.person(flavour);
        for (var count = 0; count < before; count++) {
            person.get("/api/v1/accounts/verify_credentials");
        }

        var reply = person.get("/api/v1/accounts/verify_credentials");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(header(reply, "X-RateLimit-Limit")).isEqualTo(limit);
        assertThat(header(reply, "X-RateLimit-Remaining")).isEqualTo(remaining);
        assertThat(header(reply, "X-RateLimit-Reset")).isEqualTo(reset);
        assertThat(header(reply, "Retry-After")).isEmpty();
        shore.clock.pass(Duration.ofMinutes(4));
        assertThat(person.get("/api/v1/accounts/verify_credentials").status()).isEqualTo(200);
        assertThat(shore.ledger(flavour).tooManyRequests()).isEqualTo(status == 429 ? 1 : 0);
    }

    @Test
    void saysItInItsOwnWords() {
        assertThat(Shore.json(exhausted("harbour.example")).path("error").asString())
                .isEqualTo("Too many requests");
        assertThat(Shore.json(exhausted("lagoon.example")).path("error").asString())
                .isEqualTo("rate limit reached");
    }

    private Reply exhausted(String host) {
        var reply = shore.get("https://" + host + "/api/v1/instance");
        while (reply.status() == 200) {
            reply = shore.get("https://" + host + "/api/v1/instance");
        }
        return reply;
    }

    @Test
    void limitsPostsToThreeHundredInThreeHours() {
        var person = shore.person(Flavour.MASTODON);
        for (var count = 0; count < 300; count++) {
            person.publish("post " + count);
            shore.clock.pass(Duration.ofSeconds(2));
        }

        var refused = person.post("/api/v1/statuses", Map.of("status", "one more"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(header(refused, "X-RateLimit-Reset")).isEqualTo("2026-11-21T12:00:00.000000Z");
        assertThat(shore.ledger(Flavour.MASTODON).posts()).hasSize(300);
    }

    @Test
    void showsTheTightestLimit() {
        var person = shore.person(Flavour.MASTODON);
        person.publish("first");
        shore.clock.pass(Duration.ofMinutes(5));

        var reply = person.post("/api/v1/statuses", Map.of("status", "second"));

        assertThat(header(reply, "X-RateLimit-Remaining")).isEqualTo("298");
        assertThat(header(reply, "X-RateLimit-Reset")).isEqualTo("2026-11-21T12:00:00.000000Z");
    }

    @Test
    void limitsUploadsAndDeletesToThirtyInHalfAnHour() {
        var person = shore.person(Flavour.MASTODON);
        var picture = "GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (var count = 0; count < 30; count++) {
            person.upload(picture, "");
            person.delete("/api/v1/statuses/" + person.publish("x"));
        }

        var upload = person.upload(picture, "");
        assertThat(upload.status()).isEqualTo(429);
        assertThat(header(upload, "X-RateLimit-Limit")).isEqualTo("30");
        assertThat(header(upload, "X-RateLimit-Reset")).isEqualTo("2026-11-21T10:30:00.000000Z");
        assertThat(person.delete("/api/v1/statuses/" + person.publish("x")).status())
                .isEqualTo(429);
    }

    @Test
    void dateComesFromTheServersClock() {
        shore.clock.pass(Duration.ofDays(1));

        assertThat(header(shore.get("https://dune.example/api/v1/instance"), "Date"))
                .isEqualTo("Sun, 22 Nov 2026 10:01:00 GMT");
    }

    /// Scope, path and status: what a token may not do.
    @ParameterizedTest
    @CsvSource({"MASTODON, 403", "GOTOSOCIAL, 403", "SNAC, 200"})
    void checksScopesExceptOnSnac(Flavour flavour, int status) {
        var home = Shore.home(flavour);
        var world = Shore.world();
        var server = world.servers().stream()
                .filter(each -> each.domain().equals(home))
                .findFirst()
                .orElseThrow();
        var site = new Site(world, server, shore.clock);
        var token = site.with(books -> books.tokens()
                .open("", books.members().local("sample").orElseThrow().id(), java.util.Set.of("read"))
                .token());
        var body = "status=hello".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var headers = Map.of("authorization", "Bearer " + token, "content-type", "application/x-www-form-urlencoded");

        assertThat(site.answer(new Asked("POST", home, "/api/v1/statuses", "", headers, body))
                        .status())
                .isEqualTo(status);
    }
}
