package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.Published.Difference;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PublishingTest {
    private static final Instant WRITTEN = Instant.parse("2015-06-07T08:09:10Z");
    private static final String KEY = "0b6ee3a0-0000-4000-8000-000000000001";

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static Draft draft(Visibility visibility, Audience audience, String spoiler, String language) {
        return new Draft(
                1, 0, new Draft.Top(), "Ahoy & more", 11, language, visibility, audience, spoiler, List.of(), WRITTEN);
    }

    private static Draft draft() {
        return draft(Visibility.UNLISTED, Audience.EVERYBODY, "", "en");
    }

    private HttpUrl publish(Flavour flavour, Draft draft, String parent, List<String> media) {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05.000Z"));
        assertThat(server.as(flavour).publish(draft, parent, media, KEY)).isInstanceOf(Ok.class);
        return ScriptedServer.form(server.heard());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PIXELFED", "MISSKEY"})
    void saysEverythingThatAServersDefaultsWouldDecide(Flavour flavour) {
        var form = publish(
                flavour, draft(Visibility.FOLLOWERS, Audience.SENSITIVE, "storm", "fr"), "8", List.of("b", "a"));

        assertThat(form.queryParameter("status")).isEqualTo("Ahoy & more");
        assertThat(form.queryParameter("visibility")).isEqualTo("private");
        assertThat(form.queryParameter("sensitive")).isEqualTo("true");
        assertThat(form.queryParameter("spoiler_text")).isEqualTo("storm");
        assertThat(form.queryParameter("language")).isEqualTo("fr");
        assertThat(form.queryParameter("in_reply_to_id")).isEqualTo("8");
        assertThat(form.queryParameterValues("media_ids[]")).containsExactly("b", "a");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PIXELFED", "MISSKEY"})
    void aFirstPostWithoutLanguageLeavesBothOut(Flavour flavour) {
        var form = publish(flavour, draft(Visibility.PUBLIC, Audience.EVERYBODY, "", ""), "", List.of());

        assertThat(form.queryParameterNames()).doesNotContain("language", "in_reply_to_id", "media_ids[]");
        assertThat(form.queryParameter("sensitive")).isEqualTo("false");
        assertThat(form.queryParameter("spoiler_text")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, public", "UNLISTED, unlisted", "FOLLOWERS, private", "DIRECT, direct"})
    void knowsTheNamesOfVisibility(Visibility visibility, String name) {
        var form = publish(Flavour.MASTODON, draft(visibility, Audience.EVERYBODY, "", ""), "", List.of());

        assertThat(form.queryParameter("visibility")).isEqualTo(name);
    }

    @Test
    void mastodonIsToldToNotifyNobody() {
        assertThat(publish(Flavour.MASTODON, draft(), "", List.of()).queryParameterValues("allowed_mentions[]"))
                .containsExactly("");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"GOTOSOCIAL", "SNAC", "PIXELFED", "MISSKEY"})
    void aDateInThePastNeverReachesAServerThatWouldPublishItAtOnce(Flavour flavour) {
        for (var version : List.of("", "0.18.0", "2.96", "4.0.0 (not true; really snac/2.96)", "4.6.5", "99.0")) {
            server.say(200, Wires.status("9", "2026-01-02T03:04:05Z"));
            var there = Server.of(
                    server.instance(flavour, flavour.name().toLowerCase(Locale.ROOT), version),
                    ScriptedServer.TOKEN,
                    server.means());

            there.publish(draft(), "", List.of(), KEY);

            assertThat(ScriptedServer.form(server.heard()).queryParameterNames())
                    .doesNotContain("scheduled_at");
            assertThat(there.earliestDate(draft(), ScriptedServer.NOW)).isEqualTo(ScriptedServer.NOW);
        }
    }

    @ParameterizedTest
    @CsvSource({"GOTOSOCIAL, 0.18.0", "GOTOSOCIAL, 0.20.1+git", "SNAC, 2.75", "SNAC, 2.96"})
    void backdatesWhereTheServerCan(Flavour flavour, String version) {
        var there = at(flavour, version);
        assertThat(form(there, draft(), "2015-06-07T08:09:10.000Z").queryParameter("scheduled_at"))
                .isEqualTo("2015-06-07T08:09:10Z");
        assertThat(there.earliestDate(draft(), ScriptedServer.NOW)).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"GOTOSOCIAL, 0.17.4", "GOTOSOCIAL, ''", "SNAC, 2.74", "SNAC, ''"})
    void olderOnesCannotBackdate(Flavour flavour, String version) {
        assertThat(form(at(flavour, version), draft(), "2026-01-02T03:04:05Z").queryParameterNames())
                .doesNotContain("scheduled_at");
    }

    /// It would be scheduled, not dated.
    @ParameterizedTest
    @EnumSource(names = {"GOTOSOCIAL", "SNAC"})
    void nothingOfTheLastMinutesOrTheFutureIsDated(Flavour flavour) {
        for (var seconds : List.of(-300, 0, 3600)) {
            var late = new Draft(
                    1,
                    0,
                    new Draft.Top(),
                    "Ahoy",
                    4,
                    "en",
                    Visibility.UNLISTED,
                    Audience.EVERYBODY,
                    "",
                    List.of(),
                    ScriptedServer.NOW.plusSeconds(seconds));
            assertThat(form(server.as(flavour), late, "2026-01-02T03:04:05Z").queryParameterNames())
                    .doesNotContain("scheduled_at");
        }
    }

    private Server at(Flavour flavour, String version) {
        return Server.of(
                server.instance(flavour, flavour.name().toLowerCase(Locale.ROOT), version),
                ScriptedServer.TOKEN,
                server.means());
    }

    private HttpUrl form(Server there, Draft draft, String shown) {
        server.say(200, Wires.status("9", shown));
        assertThat(there.publish(draft, "", List.of(), KEY)).isInstanceOf(Ok.class);
        return ScriptedServer.form(server.heard());
    }

    @Test
    void whereBackdatingIsSwitchedOffNothingIsPublishedBeforeTheWordsSayTheDay() {
        server.say(403, "{\"error\":\"Forbidden: backdating statuses has been disabled\"}");
        var there = server.as(Flavour.GOTOSOCIAL);

        assertThat(there.publish(draft(), "", List.of(), KEY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Server.NO_BACKDATING));
        assertThat(server.requests()).isOne();
        server.heard();
        assertThat(form(there.withoutBackdating(), draft(), "2026-01-02T03:04:05Z")
                        .queryParameterNames())
                .doesNotContain("scheduled_at");
    }

    @ParameterizedTest
    @EnumSource(names = {"GOTOSOCIAL", "SNAC"})
    void saysWhereTheDateIsAnother(Flavour flavour) {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05Z"));

        var published = (Ok<Published>) server.as(flavour).publish(draft(), "", List.of(), KEY);

        assertThat(published.value().differences()).containsExactly(Difference.DATE);
    }

    @Test
    void anyOtherRefusalStands() {
        server.say(403, "{\"error\":\"Forbidden: you may not reply\"}");

        assertThat(server.as(Flavour.GOTOSOCIAL).publish(draft(), "8", List.of(), KEY))
                .isInstanceOf(Refused.class);
        assertThat(server.requests()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON, mastodon, true",
        "GOTOSOCIAL, gotosocial, false",
        "SNAC, snac, false",
        "PLEROMA, akkoma, false",
        "FRIENDICA, friendica, false",
        "MITRA, mitra, true",
        "SHARKEY, sharkey, false",
        "OTHER, somethingnew, false",
        "HOLLO, hollo, true"
    })
    void sendsTheKeyWhereItHelps(Flavour flavour, String software, boolean isSent) {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05Z"));
        var other = Server.of(server.instance(flavour, software, "1.0"), ScriptedServer.TOKEN, server.means());

        other.publish(draft(), "", List.of(), KEY);

        var key = server.heard().getHeaders().get("Idempotency-Key");
        assertThat(KEY.equals(key)).isEqualTo(isSent);
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON, '\"8\"', unlisted, '[{}]', ''",
        "MASTODON, 'null', unlisted, '[{}]', PARENT",
        "MASTODON, '\"8\"', public, '[{}]', VISIBILITY",
        "MASTODON, '\"8\"', unlisted, '[]', MEDIA",
        "MASTODON, '8', unlisted, '[{}]', ''",
        "SNAC, '\"8\"', public, '[{}]', ''",
        "SNAC, '\"8\"', private, '[{}]', VISIBILITY",
        "OTHER, '\"8\"', local, '[{}]', VISIBILITY"
    })
    void saysWhereTheServerDidOtherwise(
            Flavour flavour, String parent, String visibility, String attachments, String difference) {
        var date = flavour == Flavour.SNAC ? "2015-06-07T08:09:10Z" : "2026-01-02T03:04:05Z";
        server.say(200, Wires.status("9", date, "me", parent, visibility, attachments));

        var published = (Ok<Published>) server.as(flavour).publish(draft(), "8", List.of("m1"), KEY);

        assertThat(published.value().differences())
                .isEqualTo(difference.isEmpty() ? Set.of() : Set.of(Difference.valueOf(difference)));
    }

    @Test
    void readsThePostBack() {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05.678Z"));

        var published = (Ok<Published>) server.as(Flavour.MASTODON).publish(draft(), "", List.of(), KEY);

        assertThat(published.value().status())
                .isEqualTo(new Status(
                        "9",
                        "https://home.example/@me/9",
                        Instant.parse("2026-01-02T03:04:05.678Z"),
                        "Words",
                        "",
                        0,
                        Visibility.UNLISTED));
    }
}
