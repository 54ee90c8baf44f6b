package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {
    private final Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    /// `N*x` in the text stands for N times x.
    @ParameterizedTest
    @CsvSource({
        "500*x, visibility, public, 200, 200, 200",
        "501*x, visibility, public, 422, 200, 200",
        "5001*x, visibility, public, 422, 400, 200",
        "500*é, visibility, direct, 200, 200, 200",
        "0*x, visibility, public, 422, 400, 200",
        "1*x, visibility, secret, 422, 422, 200",
        "1*x, visibility, private, 200, 200, 200",
        "1*x, in_reply_to_id, 999, 404, 404, 200",
        "1*x, media_ids[], 999, 422, 400, 200",
        "499*x, spoiler_text, ab, 422, 200, 200",
        "1*x, scheduled_at, 2015-01-02T03:04:05Z, 200, 200, 200",
        "1*x, scheduled_at, 1970-01-01T00:00:00Z, 200, 406, 200",
        "1*x, scheduled_at, nonsense, 422, 400, 200",
        "1*x, scheduled_at, 2026-11-21T10:02:00Z, 422, 200, 200",
        "1*x, scheduled_at, 2026-11-22T10:02:00Z, 200, 200, 200",
    })
    void takesOrRefuses(String text, String field, String value, int mastodon, int goToSocial, int snac) {
        var parts = text.split("\\*", 2);
        var fields = Map.of("status", parts[1].repeat(Integer.parseInt(parts[0])), field, value);

        assertThat(List.of(
                        post(Flavour.MASTODON, fields), post(Flavour.GOTOSOCIAL, fields), post(Flavour.SNAC, fields)))
                .isEqualTo(List.of(mastodon, goToSocial, snac));
    }

    private int post(Flavour flavour, Map<String, String> fields) {
        return shore.person(flavour).post("/api/v1/statuses", fields).status();
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON, 2026-11-21T10:01:00.000Z",
        "GOTOSOCIAL, 2015-01-02T03:04:05.000Z",
        "SNAC, 2015-01-02T03:04:05.000Z",
    })
    void datesBackUnlessItIsMastodon(Flavour flavour, String created) {
        var reply = shore.person(flavour)
                .post("/api/v1/statuses", Map.of("status", "old", "scheduled_at", "2015-01-02T03:04:05Z"));

        assertThat(Shore.json(reply).path("created_at").asString()).isEqualTo(created);
        assertThat(shore.ledger(flavour).standing())
                .singleElement()
                .satisfies(post -> assertThat(post.arrived()).isEqualTo(shore.clock.instant()));
    }

    @Test
    void goToSocialSortsABackdatedPostIntoThePast() {
        var person = shore.person(Flavour.GOTOSOCIAL);
        var now = person.publish("now");
        var old = Shore.json(person.post(
                        "/api/v1/statuses", Map.of("status", "old", "scheduled_at", "2015-01-02T03:04:05Z")))
                .path("id")
                .asString();

        assertThat(old).isLessThan(now);
        assertThat(ids(person, "?limit=40")).isEqualTo(List.of(now, old));
    }

    @Test
    void goToSocialDoesNotDateBackWhatMentionsOthers() {
        var fields = Map.of("status", "hi @gwen", "scheduled_at", "2015-01-02T03:04:05Z");

        assertThat(post(Flavour.GOTOSOCIAL, fields)).isEqualTo(403);
    }

    @Test
    void aScheduledPostComesOutInItsHour() {
        var person = shore.person(Flavour.MASTODON);
        var reply = person.post("/api/v1/statuses", Map.of("status", "later", "scheduled_at", "2026-11-21T11:00:00Z"));

        assertThat(Shore.json(reply).path("scheduled_at").asString()).isEqualTo("2026-11-21T11:00:00.000Z");
        assertThat(shore.ledger(Flavour.MASTODON).posts()).isEmpty();
        shore.clock.pass(Duration.ofHours(1));
        assertThat(shore.ledger(Flavour.MASTODON).posts())
                .singleElement()
                .satisfies(post -> assertThat(post.text()).isEqualTo("later"));
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 1", "GOTOSOCIAL, 2", "SNAC, 2"})
    void honoursTheKeyOnMastodonOnly(Flavour flavour, int posts) {
        var person = shore.person(flavour);
        var key = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
        var first = person.post("/api/v1/statuses", Map.of("status", "once"), key);
        shore.clock.pass(Duration.ofMinutes(59));
        var second = person.post("/api/v1/statuses", Map.of("status", "once"), key);

        assertThat(shore.ledger(flavour).posts()).hasSize(posts);
        assertThat(Shore.json(first).path("id").equals(Shore.json(second).path("id")))
                .isEqualTo(posts == 1);
    }

    @Test
    void forgetsTheKeyAfterAnHour() {
        var person = shore.person(Flavour.MASTODON);
        person.post("/api/v1/statuses", Map.of("status", "once"), "key");
        shore.clock.pass(Duration.ofHours(1));
        person.post("/api/v1/statuses", Map.of("status", "once"), "key");

        assertThat(shore.ledger(Flavour.MASTODON).posts()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void threadsHangTogether(Flavour flavour) {
        var person = shore.person(flavour);
        var parent = person.publish("parent");
        var reply = Shore.json(
                person.post("/api/v1/statuses", Map.of("status", "child", "in_reply_to_id", parent, "language", "FR")));

        assertThat(reply.path("in_reply_to_id").asString()).isEqualTo(parent);
        assertThat(reply.path("language").asString()).isEqualTo("fr");
        assertThat(shore.ledger(flavour).posts().getLast().inReplyTo()).isEqualTo(parent);
    }

    @Test
    void snacDropsAnUnknownParentWithoutAWord() {
        var fields = Map.of("status", "child", "in_reply_to_id", "999");

        assertThat(post(Flavour.SNAC, fields)).isEqualTo(200);
        assertThat(shore.ledger(Flavour.SNAC).posts().getLast().inReplyTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, public", "GOTOSOCIAL, unlisted", "SNAC, public"})
    void choosesAVisibilityWhenNoneIsAsked(Flavour flavour, String visibility) {
        shore.person(flavour).publish("hello");

        assertThat(shore.ledger(flavour).posts().getLast().visibility()).isEqualTo(visibility);
    }

    @Test
    void refusesUnexpectedMentions() {
        var person = shore.person(Flavour.MASTODON);
        var reply = person.post("/api/v1/statuses", Map.of("status", "hi @jack", "allowed_mentions[]", ""));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Shore.json(reply)
                        .path("unexpected_accounts")
                        .path(0)
                        .path("acct")
                        .asString())
                .isEqualTo("jack");
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void pagesThroughAnAccountsPosts(Flavour flavour) {
        var person = shore.person(flavour);
        var published = IntStream.range(0, 25)
                .mapToObj(at -> person.publish("post " + at))
                .toList();

        var seen = new ArrayList<String>();
        var next = "?limit=10";
        while (!next.isEmpty()) {
            seen.addAll(ids(person, next));
            next = next(person, next);
        }

        assertThat(seen).isEqualTo(published.reversed());
    }

    private String next(Shore.Person person, String query) {
        var link = Objects.requireNonNullElse(
                person.get(statuses(person) + query).headers().get("Link"), "");
        var found = Pattern.compile("<[^>]+(\\?[^>]+)>; rel=\"next\"").matcher(link);
        return found.find() ? found.group(1) : "";
    }

    private static String statuses(Shore.Person person) {
        var self = Shore.json(person.get("/api/v1/accounts/verify_credentials"));
        return "/api/v1/accounts/" + self.path("id").asString() + "/statuses";
    }

    private static List<String> ids(Shore.Person person, String query) {
        var ids = new ArrayList<String>();
        Shore.json(person.get(statuses(person) + query))
                .forEach(post -> ids.add(post.path("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void deletesOnce(Flavour flavour) {
        var person = shore.person(flavour);
        var path = "/api/v1/statuses/" + person.publish("short-lived");

        assertThat(Shore.json(person.delete(path)).path("text").asString()).isEqualTo("short-lived");
        assertThat(person.delete(path).status()).isEqualTo(404);
        assertThat(person.get(path).status()).isEqualTo(404);
        assertThat(shore.ledger(flavour).standing()).isEmpty();
        assertThat(shore.ledger(flavour).posts()).hasSize(1);
    }
}
