package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Ability.Can;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.Published.Difference;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Visibility;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Editing, quoting and boosting, and which server can do what.
class PostsThatStandTest {
    private static final Instant WRITTEN = Instant.parse("2015-06-07T08:09:10Z");

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static Draft draft() {
        return new Draft(
                1,
                0,
                new Draft.Top(),
                "Ahoy again",
                10,
                "en",
                Visibility.UNLISTED,
                Audience.EVERYBODY,
                "",
                List.of(),
                WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON, 3.4.9, ''",
        "MASTODON, 3.5.0, EDIT",
        "MASTODON, 4.4.3, EDIT",
        "MASTODON, 4.5.0-beta.1, EDIT QUOTE",
        "GOTOSOCIAL, 0.17.4, ''",
        "GOTOSOCIAL, 0.18.0, BACKDATE EDIT",
        "SNAC, 2.74, ''",
        "SNAC, 2.75, BACKDATE EDIT",
        "OTHER, 99.0, ''",
        "PLEROMA, 3.16.0, ''"
    })
    void isToldByWhatTheServerRuns(Flavour flavour, String version, String can) {
        var instance = server.instance(flavour, flavour.name().toLowerCase(Locale.ROOT), version);
        var expected = Arrays.stream(can.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Can::valueOf)
                .collect(Collectors.toSet());
        assertThat(Ability.of(instance).can()).isEqualTo(expected);
        assertThat(Ability.of(instance).without(Can.BACKDATE).has(Can.BACKDATE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void anEditNamesAllPicturesAndNoReaders(Flavour flavour) {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05Z"));

        var answer = (Ok<Published>) server.as(flavour).edit("8", draft(), List.of("m2", "m1"));

        var heard = server.heard();
        assertThat(heard.getRequestLine()).isEqualTo("PUT /api/v1/statuses/8 HTTP/1.1");
        var form = ScriptedServer.form(heard);
        assertThat(form.queryParameter("status")).isEqualTo("Ahoy again");
        assertThat(form.queryParameterValues("media_ids[]")).containsExactly("m2", "m1");
        assertThat(form.queryParameterNames()).doesNotContain("visibility", "in_reply_to_id", "scheduled_at");
        assertThat(answer.value().status().id()).isEqualTo("9");
        assertThat(answer.value().differences()).containsExactly(Difference.MEDIA);
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER", "PLEROMA", "MISSKEY"})
    void nothingIsEditedWhereNobodyHasSeenItWork(Flavour flavour) {
        assertThat(server.as(flavour).edit("8", draft(), List.of())).isInstanceOf(Refused.class);
        assertThat(server.requests()).isZero();
    }

    @Test
    void mastodonShowsAPostInsideAnother() {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05Z"));

        var answer = server.as(Flavour.MASTODON).publishQuoting(draft(), "", "7", "key");

        assertThat(answer).isInstanceOf(Ok.class);
        assertThat(ScriptedServer.form(server.heard()).queryParameter("quoted_status_id"))
                .isEqualTo("7");
    }

    @Test
    void boostsQuietlyAndTakesItBack() {
        server.say(200, Wires.status("9", "2026-01-02T03:04:05Z")).say(404, "{\"error\":\"Record not found\"}");

        assertThat(server.as(Flavour.MASTODON).boost("8")).isInstanceOf(Ok.class);
        assertThat(server.as(Flavour.MASTODON).unboost("8")).isInstanceOf(Ok.class);

        var boost = server.heard();
        assertThat(boost.getRequestLine()).isEqualTo("POST /api/v1/statuses/8/reblog HTTP/1.1");
        assertThat(ScriptedServer.form(boost).queryParameter("visibility")).isEqualTo("unlisted");
        assertThat(server.heard().getRequestLine()).isEqualTo("POST /api/v1/statuses/8/unreblog HTTP/1.1");
    }

    @Test
    void looksForOldPostsOfOthersFromTheirTimeOn() {
        server.say(200, "[]");

        server.as(Flavour.MASTODON).statusesOf("5", WRITTEN.minusSeconds(60), WRITTEN);

        assertThat(server.heard().getUrl().queryParameter("max_id")).isEqualTo(MomentIds.mastodon(WRITTEN));
        server.say(200, "[]");
        server.as(Flavour.PLEROMA).statusesOf("5", WRITTEN.minusSeconds(60), WRITTEN);
        assertThat(server.heard().getUrl().queryParameter("max_id")).isEqualTo(MomentIds.flake(WRITTEN));
        assertThat(server.as(Flavour.SNAC).statusesOf("5", WRITTEN, WRITTEN)).isInstanceOf(Refused.class);
    }

    @Test
    void idsAreMadeOfTime() {
        assertThat(MomentIds.ulid(Instant.ofEpochMilli(1_469_918_176_385L))).isEqualTo("01ARYZ6S410000000000000000");
        assertThat(MomentIds.mastodon(Instant.ofEpochMilli(1_600_000_000_000L))).isEqualTo("104857600000000000");
        var may = Instant.parse("2020-05-06T17:31:39.262Z");
        assertThat("9umDrYheeY451cQnEe")
                .isGreaterThan(MomentIds.flake(may))
                .isLessThan(MomentIds.flake(may.plusMillis(1)));
    }
}
