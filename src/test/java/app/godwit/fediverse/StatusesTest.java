package app.godwit.fediverse;

import static app.godwit.fediverse.Wires.list;
import static app.godwit.fediverse.Wires.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Instance.Flavour;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NEW = "2026-01-02T00:00:00.000Z";
    private static final String OLD = "2025-12-31T00:00:00.000Z";

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    private List<String> ids(Flavour flavour) {
        var answer = server.as(flavour).ownStatuses("me", SINCE);
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<List<Status>>) answer).value().stream().map(Status::id).toList();
    }

    private static MockResponse page(String link, String body) {
        return new MockResponse.Builder().body(body).addHeader("Link", link).build();
    }

    @Test
    void followsTheLinkToTheNextPage() {
        server.say(page(
                        "<http://elsewhere.example/api/v1/accounts/me/statuses?limit=40&max_id=3>; rel=\"next\","
                                + " <http://elsewhere.example/?min_id=4>; rel=\"prev\"",
                        list(status("4", NEW), status("3", NEW))))
                .say(200, list(status("2", NEW), status("1", OLD)))
                .say(200, "[]");

        assertThat(ids(Flavour.MASTODON)).containsExactly("4", "3", "2");

        assertThat(server.heard().getTarget()).isEqualTo("/api/v1/accounts/me/statuses?exclude_reblogs=true&limit=40");
        assertThat(server.heard().getTarget()).isEqualTo("/api/v1/accounts/me/statuses?limit=40&max_id=3");
        assertThat(server.heard().getUrl().queryParameter("max_id")).isEqualTo("1");
    }

    @Test
    void takesTheLinkWhicheverComesFirst() {
        server.say(page(
                        "<http://h.example/?since_id=9>; rel=\"prev\", <http://h.example/?max_id=5>; rel=\"next\"",
                        list(status("4", NEW))))
                .say(200, "[]");

        assertThat(ids(Flavour.MASTODON)).containsExactly("4");

        server.heard();
        assertThat(server.heard().getUrl().queryParameter("max_id")).isEqualTo("5");
    }

    @Test
    void endsAfterAWholePageOfOlderPosts() {
        server.say(200, list(status("9", OLD), status("8", NEW))).say(200, list(status("7", OLD), status("6", OLD)));

        assertThat(ids(Flavour.GOTOSOCIAL)).containsExactly("8");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aServerThatKnowsNoPagesIsNotAskedForEver() {
        server.say(200, list(status("9", NEW), status("8", NEW))).say(200, list(status("9", NEW), status("8", NEW)));

        assertThat(ids(Flavour.OTHER)).containsExactly("9", "8");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void halfAListIsNoList() {
        for (int page = 0; page < Timeline.PAGES; page++) {
            server.say(200, list(status("p" + page, NEW)));
        }

        assertThat(server.as(Flavour.MASTODON).ownStatuses("me", SINCE)).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @CsvSource({"429", "503"})
    void troubleOnALaterPageIsTroubleForAll(int status) {
        server.say(200, list(status("9", NEW))).say(status, "");

        assertThat(server.as(Flavour.MASTODON).ownStatuses("me", SINCE)).isInstanceOf(Later.class);
    }

    @Test
    void aDeadTokenIsToldApart() {
        server.say(401, "{\"error\":\"The access token is invalid\"}");

        assertThat(server.as(Flavour.MASTODON).ownStatuses("me", SINCE)).isInstanceOf(SignedOut.class);
    }

    @Test
    void snacIsAskedAtHomeWhereOthersPostToo() {
        server.say(
                        200,
                        list(
                                status("9", NEW, "me", "null", "private", "[]"),
                                status("8", NEW, "bob", "null", "public", "[]")))
                .say(200, "[]");

        assertThat(ids(Flavour.SNAC)).containsExactly("9");

        assertThat(server.heard().getUrl().encodedPath()).isEqualTo("/api/v1/timelines/home");
    }

    @Test
    void boostsAreNotOwnPosts() {
        server.say(200, list(status("9", NEW).replace("\"reblog\": null", "\"reblog\": {\"id\": \"1\"}")))
                .say(200, "[]");

        assertThat(ids(Flavour.OTHER)).isEmpty();
    }

    @Test
    void deletesAndSaysWhat() {
        server.say(200, status("9", NEW));

        var deleted = (Ok<Optional<Status>>) server.as(Flavour.MASTODON).delete("9");

        assertThat(deleted.value().orElseThrow().id()).isEqualTo("9");
        assertThat(server.heard().getRequestLine()).isEqualTo("DELETE /api/v1/statuses/9 HTTP/1.1");
    }

    @ParameterizedTest
    @CsvSource({"404", "410"})
    void whatIsGoneIsDeleted(int status) {
        server.say(status, "{\"error\":\"Record not found\"}");

        var deleted = (Ok<Optional<Status>>) server.as(Flavour.GOTOSOCIAL).delete("9");

        assertThat(deleted.value()).isEmpty();
    }

    @Test
    void oldSnacCannotDelete() {
        server.say(404, "<h1>404 Not Found</h1>").say(200, status("9", NEW));

        assertThat(server.as(Flavour.SNAC).delete("9")).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsGoneOnSnacIsDeleted() {
        server.say(404, "<h1>404 Not Found</h1>").say(404, "<h1>404 Not Found</h1>");

        assertThat(server.as(Flavour.SNAC).delete("9")).isInstanceOf(Ok.class);
    }
}
