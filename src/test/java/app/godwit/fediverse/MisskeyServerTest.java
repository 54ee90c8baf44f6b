package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.Published.Difference;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisskeyServerTest {
    private static final Handle ANA = new Handle("ana", "harbour.example");
    private static final String USER = """
        {"id":"u1","username":"ana","host":"harbour.example","name":null,"description":"on X: @ana_x",
         "fields":[{"name":"X","value":"https://x.com/ana_x"}],"isLocked":true}\
        """;

    private final ScriptedServer scripted = new ScriptedServer();
    private final Server server = scripted.as(Flavour.MISSKEY);

    @AfterEach
    void close() {
        scripted.close();
    }

    private static String error(String code) {
        return "{\"error\":{\"message\":\"Words for " + code + ".\",\"code\":\"" + code + "\",\"id\":\"1\"}}";
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<T>) answer).value();
    }

    private String heard() {
        var body = scripted.heard().getBody();
        return body == null ? "" : body.utf8();
    }

    @Test
    void aWebPageFromInBetweenIsNoYes() {
        scripted.say(200, "<!DOCTYPE html><p>Log in to the network");

        assertThat(scripted.as(Instance.Flavour.MISSKEY).follow("7")).isInstanceOf(Answer.Unclear.class);
    }

    @Test
    void theTokenTravelsInTheBodyAlone() {
        scripted.say(200, USER);

        ok(server.self());

        var heard = scripted.heard();
        assertThat(heard.getHeaders().get("Authorization")).isNull();
        assertThat(heard.getRequestLine()).startsWith("POST /api/i ");
        assertThat(Objects.requireNonNull(heard.getBody()).utf8())
                .isEqualTo("{\"i\":\"" + ScriptedServer.TOKEN.secret() + "\"}");
    }

    @Test
    void readsAProfile() {
        scripted.say(200, USER);

        var found = (Lookup.Found) ok(server.resolve(ANA));

        assertThat(found.account().handle()).isEqualTo(ANA);
        assertThat(found.account().name()).isEqualTo("ana");
        assertThat(found.account().note()).contains("@ana_x");
        assertThat(found.account().fields()).hasSize(1);
        assertThat(heard()).contains("\"username\":\"ana\"", "\"host\":\"harbour.example\"");
    }

    @ParameterizedTest
    @CsvSource({
        "404, NO_SUCH_USER, Unknown",
        "400, NO_SUCH_USER, Unknown",
        "500, FAILED_TO_RESOLVE_REMOTE_USER, Unknown",
        "403, USER_SUSPENDED, Unusable"
    })
    void whoIsNotFoundIsToldByTheCode(int status, String code, String lookup) {
        scripted.say(status, error(code));

        assertThat(ok(server.resolve(ANA)).getClass().getSimpleName()).isEqualTo(lookup);
    }

    @Test
    void anOtherTroubleIsNoAnswer() {
        scripted.say(500, error("INTERNAL_ERROR"));

        assertThat(server.resolve(ANA)).isInstanceOf(Later.class);
    }

    @Test
    void whoMovedIsFollowedThere() {
        scripted.say(200, USER.replace("\"isLocked\"", "\"movedTo\":\"u9\",\"isLocked\""));
        scripted.say(200, "{\"id\":\"u9\",\"username\":\"ana\",\"host\":\"lagoon.example\"}");

        assertThat(ok(server.resolve(ANA)))
                .isInstanceOfSatisfying(
                        Lookup.Moved.class,
                        moved -> assertThat(moved.to()).isEqualTo(new Handle("ana", "lagoon.example")));
    }

    @ParameterizedTest
    @CsvSource({
        "isFollowing, FOLLOWING",
        "hasPendingFollowRequestFromYou, REQUESTED",
        "isBlocked, BLOCKED",
        "isBlocking, BLOCKED",
        "isFollowed, NOTHING"
    })
    void readsHowTheUserStands(String flag, Relationship.State state) {
        scripted.say(200, "[{\"id\":\"u1\",\"" + flag + "\":true}]");

        assertThat(ok(server.relationships(List.of("u1"))))
                .extracting(Relationship::state)
                .containsExactly(state);
    }

    @Test
    void aFollowThatStandsAlreadyIsFine() {
        scripted.say(400, error("ALREADY_FOLLOWING"));
        scripted.say(200, "[{\"id\":\"u1\",\"isFollowing\":true}]");

        assertThat(ok(server.follow("u1")).state()).isEqualTo(Relationship.State.FOLLOWING);
    }

    @Test
    void aFollowIsDoneThoughNobodySaysHowItStands() {
        scripted.say(200, USER).say(500, "<h1>500</h1>");

        assertThat(ok(server.follow("u1")).state()).isEqualTo(Relationship.State.REQUESTED);
    }

    @Test
    void aRefusalSpeaksForItself() {
        scripted.say(400, error("BLOCKED"));

        assertThat(server.follow("u1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.why()).isEqualTo("home.example refused: Words for BLOCKED."));
    }

    @Test
    void aRequestThatWaitsIsTakenBack() {
        scripted.say(400, error("NOT_FOLLOWING")).say(204, "");

        assertThat(ok(server.unfollow("u1")).state()).isEqualTo(Relationship.State.NOTHING);
        heard();
        assertThat(scripted.heard().getRequestLine()).contains("/api/following/requests/cancel ");
    }

    @ParameterizedTest
    @CsvSource({
        "401, AUTHENTICATION_FAILED, SignedOut",
        "401, CREDENTIAL_REQUIRED, SignedOut",
        "403, AUTHENTICATION_FAILED, SignedOut",
        "403, YOUR_ACCOUNT_SUSPENDED, SignedOut",
        "403, PERMISSION_DENIED, Refused",
        "429, RATE_LIMIT_EXCEEDED, Later",
        "502, nothing, Unclear"
    })
    void tellsTheFailuresApart(int status, String code, String answer) {
        scripted.say(status, error(code));

        assertThat(server.follow("u1").getClass().getSimpleName()).isEqualTo(answer);
        assertThat(scripted.requests()).isOne();
    }

    private static Draft draft(String text, Visibility visibility, Audience audience, String spoiler) {
        return new Draft(
                1,
                0,
                new Draft.Top(),
                text,
                text.length(),
                "en",
                visibility,
                audience,
                spoiler,
                List.of(),
                Instant.parse("2015-06-07T08:09:10Z"));
    }

    private static String note(String id, String created, String more) {
        return """
            {"id":"%s","createdAt":"%s","text":"Words","visibility":"home","fileIds":["f1"],"replyId":"n0"%s}\
            """.formatted(id, created, more);
    }

    @Test
    void publishesANote() {
        scripted.say(200, "{\"createdNote\":" + note("n1", "2026-01-02T03:04:05.000Z", "") + "}");

        var published = ok(server.publish(
                draft("Words", Visibility.UNLISTED, Audience.EVERYBODY, ""), "n0", List.of("f1", "f1"), "key"));

        assertThat(published.differences()).isEmpty();
        assertThat(published.status().url()).isEqualTo(scripted.base() + "/notes/n1");
        assertThat(heard())
                .contains(
                        "\"visibility\":\"home\"",
                        "\"noExtractMentions\":true",
                        "\"replyId\":\"n0\"",
                        "\"fileIds\":[\"f1\"]")
                .doesNotContain("\"cw\"");
    }

    @Test
    void saysWhatTheServerDidOtherwise() {
        scripted.say(200, "{\"createdNote\":" + note("n1", "2026-01-02T03:04:05.000Z", "") + "}");

        var published =
                ok(server.publish(draft("Words", Visibility.PUBLIC, Audience.EVERYBODY, ""), "", List.of(), "key"));

        assertThat(published.differences())
                .containsExactlyInAnyOrder(Difference.MEDIA, Difference.PARENT, Difference.VISIBILITY);
    }

    @Test
    void hidesPicturesBeforeTheNoteStands() {
        scripted.say(200, "{}").say(200, "{\"createdNote\":" + note("n1", "2026-01-02T03:04:05.000Z", "") + "}");

        ok(server.publish(
                draft("Words", Visibility.UNLISTED, Audience.SENSITIVE, "x".repeat(150)), "n0", List.of("f1"), "key"));

        assertThat(heard()).contains("\"fileId\":\"f1\"", "\"isSensitive\":true");
        assertThat(heard()).contains("\"cw\":\"" + "x".repeat(99) + "…\"");
    }

    @Test
    void aSilenceBeforeTheNoteIsNoDoubt() {
        scripted.say(502, "<h1>502</h1>");

        assertThat(server.publish(draft("Words", Visibility.PUBLIC, Audience.SENSITIVE, ""), "", List.of("f1"), "key"))
                .isInstanceOf(Later.class);
    }

    @Test
    void aSilenceAtTheNoteIsOne() {
        scripted.say(502, "<h1>502</h1>");

        assertThat(server.publish(draft("Words", Visibility.PUBLIC, Audience.EVERYBODY, ""), "", List.of(), "key"))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void listsOwnNotesBackwardsUntilTheyAreOlder() {
        var day = Instant.parse("2026-01-02T00:00:00Z");
        scripted.say(
                200,
                "[" + note("n3", "2026-01-03T00:00:00.000Z", "") + ","
                        + note("n2", "2026-01-02T12:00:00.000Z", ",\"renoteId\":\"n0\"")
                                .replace("\"Words\"", "null")
                        + "]");
        scripted.say(
                200,
                "[" + note("n1", "2026-01-02T01:00:00.000Z", "") + "," + note("n0", "2026-01-01T00:00:00.000Z", "")
                        + "]");

        // The renote has a file, so it is more than passing on.
        assertThat(ok(server.ownStatuses("u0", day)).stream().map(Status::id)).containsExactly("n3", "n2", "n1");

        assertThat(heard()).doesNotContain("untilId").contains("\"userId\":\"u0\"", "\"withReplies\":true");
        assertThat(heard()).contains("\"untilId\":\"n2\"");
    }

    @Test
    void deletesOnceAndForAll() {
        scripted.say(200, note("n1", "2026-01-02T03:04:05.000Z", "")).say(204, "");
        scripted.say(400, error("NO_SUCH_NOTE"));

        assertThat(ok(server.delete("n1"))).map(Status::id).contains("n1");
        assertThat(ok(server.delete("n1"))).isEmpty();
    }

    @Test
    void keepsLists() {
        var list = "{\"id\":\"l1\",\"createdAt\":\"2026-01-02T03:04:05.000Z\",\"name\":\"Boats\",\"userIds\":[\"u1\"],"
                + "\"isPublic\":false}";
        scripted.say(200, "[" + list + "]").say(200, list).say(200, list);
        scripted.say(204, "").say(204, "").say(204, "");

        assertThat(ok(server.lists())).containsExactly(new CircleList("l1", "Boats"));
        assertThat(ok(server.makeList("Boats"))).isEqualTo(new CircleList("l1", "Boats"));
        assertThat(ok(server.members("l1"))).containsExactly("u1");
        assertThat(ok(server.enlist("l1", "u2"))).isEqualTo("u2");
        assertThat(ok(server.delist("l1", "u2"))).isEqualTo("u2");
        ok(server.dropList("l1"));

        assertThat(heard()).doesNotContain("listId");
        assertThat(heard()).contains("\"name\":\"Boats\"");
        assertThat(heard()).contains("\"listId\":\"l1\"");
        assertThat(heard()).contains("\"listId\":\"l1\"", "\"userId\":\"u2\"");
        assertThat(heard()).contains("\"listId\":\"l1\"", "\"userId\":\"u2\"");
        assertThat(heard()).contains("\"listId\":\"l1\"");
    }

    @Test
    void whatStandsOnAListAlreadyOrNoMoreIsAsGood() {
        scripted.say(400, error("ALREADY_ADDED"));
        scripted.say(400, error("NO_SUCH_LIST"));
        scripted.say(400, error("NO_SUCH_LIST"));
        scripted.say(400, error("NO_SUCH_LIST"));
        scripted.say(400, error("YOU_HAVE_BEEN_BLOCKED"));

        assertThat(ok(server.enlist("l1", "u2"))).isEqualTo("u2");
        assertThat(ok(server.delist("l1", "u2"))).isEqualTo("u2");
        ok(server.dropList("l1"));
        assertThat(ok(server.members("l1"))).isEmpty();
        assertThat(server.enlist("l1", "u2")).isInstanceOf(Refused.class);
    }

    @Test
    void aListThatDoesNotSayWhoStandsOnItIsNoEmptyOne() {
        scripted.say(200, "{\"id\":\"l1\",\"name\":\"Boats\"}");

        assertThat(server.members("l1")).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @CsvSource({"true, 3", "false, 2"})
    void asksForNoticesOnlyWhereTheFollowIsAccepted(boolean accepted, int requests) {
        scripted.say(200, "{\"id\":\"u1\"}");
        scripted.say(
                200,
                "[{\"id\":\"u1\",\"isFollowing\":" + accepted + ",\"hasPendingFollowRequestFromYou\":" + !accepted
                        + "}]");
        scripted.say(200, "{\"id\":\"u1\"}");

        ok(server.follow("u1", new FollowOptions(Set.of(FollowOptions.Choice.NOTIFY), List.of())));

        assertThat(scripted.requests()).isEqualTo(requests);
    }

    @Test
    void sendsAFileIntoTheDrive() {
        scripted.say(200, "{\"id\":\"f1\"}");

        assertThat(ok(server.upload(new Upload("boat.png", "image/png", new byte[] {1, 2}, "A boat"))))
                .isEqualTo("f1");

        assertThat(heard()).contains("name=\"i\"", "name=\"comment\"", "A boat", "filename=\"boat.png\"");
    }

    @Test
    void aFileTooLargeIsNotSent() {
        assertThat(server.upload(new Upload("boat.png", "image/png", new byte[17 << 20], "")))
                .isInstanceOf(Refused.class);
        assertThat(scripted.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"401", "403"})
    void noErrorHoldsTheToken(String status) {
        var secret = ScriptedServer.TOKEN.secret();
        scripted.say(400, "{\"error\":{\"message\":\"bad " + secret + "\",\"code\":\"X" + status + "\"}}");

        assertThat(server.follow("u1").toString()).doesNotContain(secret);
    }

    @Test
    void aRevokedTokenIsSaidEverywhere() {
        for (int i = 0; i < 4; i++) {
            scripted.say(401, error("AUTHENTICATION_FAILED".toUpperCase(Locale.ROOT)));
        }

        assertThat(server.self()).isInstanceOf(SignedOut.class);
        assertThat(server.relationships(List.of("u1"))).isInstanceOf(SignedOut.class);
        assertThat(server.ownStatuses("u0", Instant.EPOCH)).isInstanceOf(SignedOut.class);
        assertThat(server.delete("n1")).isInstanceOf(SignedOut.class);
    }
}
