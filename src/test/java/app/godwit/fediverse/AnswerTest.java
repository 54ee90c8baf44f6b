package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Every way a request can end, and what it means for a deed.
class AnswerTest {
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // status, body, what it means for reading, for changing
                "200 | <html>Welcome</html> | Later | Unclear",
                "200 | {\"id\": | Later | Unclear",
                "200 | {} | Later | Unclear",
                "200 | '' | Later | Unclear",
                "302 | '' | Later | Later",
                "400 | {\"error\":\"no\"} | Refused | Refused",
                "401 | {\"error\":\"The access token is invalid\"} | SignedOut | SignedOut",
                "403 | {\"error\":\"This action is not allowed\"} | Refused | Refused",
                "403 | {\"error\":\"Your login is currently disabled\"} | SignedOut | SignedOut",
                "403 | {\"error\":\"invalid_token\"} | SignedOut | SignedOut",
                "403 | <h1>403 Forbidden</h1> | Refused | Refused",
                "404 | {\"error\":\"Record not found\"} | Refused | Refused",
                "408 | '' | Later | Unclear",
                "410 | '' | Refused | Refused",
                "422 | {\"error\":\"Validation failed\"} | Refused | Refused",
                "422 | '' | Refused | Refused",
                "429 | {\"error\":\"Too many requests\"} | Later | Later",
                "500 | {\"error\":\"oops\"} | Later | Unclear",
                "502 | <html>Bad gateway</html> | Later | Unclear",
                "503 | {\"error\":\"Remote data could not be fetched\"} | Later | Unclear"
            })
    void everyReplyMeansOneThing(int status, String body, String reading, String changing) {
        server.say(status, body).say(status, body);

        assertThat(caseOf(server.as(Flavour.MASTODON).self())).isEqualTo(reading);
        assertThat(caseOf(server.as(Flavour.MASTODON).follow("7"))).isEqualTo(changing);
    }

    /// Whatever stands between answers a page with 200: to log in to the network, to wait, to pay.
    @ParameterizedTest
    @EnumSource
    void noWebPageSaysThatAnythingIsDone(Flavour flavour) {
        var home = server.as(flavour);
        var draft = new Draft(
                1,
                0,
                new Draft.Top(),
                "Words",
                5,
                "en",
                Visibility.PUBLIC,
                Draft.Audience.EVERYBODY,
                "",
                List.of(),
                ScriptedServer.NOW);
        List<Supplier<Answer<?>>> changes = List.of(
                () -> home.follow("7"),
                () -> home.unfollow("7"),
                () -> home.mute("7"),
                () -> home.unmute("7"),
                () -> home.block("7"),
                () -> home.unblock("7"),
                () -> home.makeList("Birds"),
                () -> home.enlist("7", "8"),
                () -> home.delist("7", "8"),
                () -> home.dropList("7"),
                () -> home.handIn(Roll.FOLLOWING, "a@b.example"),
                () -> home.upload(new Upload("1.jpg", "image/jpeg", new byte[] {1}, "")),
                () -> home.publish(draft, "p", List.of("m"), "key"),
                () -> home.edit("7", draft, List.of()),
                () -> home.boost("7"),
                () -> home.unboost("7"),
                () -> home.delete("7"));
        var later = flavour == Flavour.MISSKEY ? Later.class : Unclear.class;
        assertThat(changes).allSatisfy(change -> {
            server.say(200, "<!DOCTYPE html><p>Log in to the network");
            var before = server.requests();
            var answer = change.get();
            var isAsked = server.requests() > before;
            // Misskey is asked whether a post is there before it is deleted.
            assertThat(answer)
                    .isInstanceOfAny(isAsked ? Unclear.class : Refused.class, isAsked ? later : Refused.class);
        });
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MISSKEY")
    void aGoodReplyIsGoodEverywhere(Flavour flavour) {
        server.say(200, Wires.RELATIONSHIP);

        assertThat(server.as(flavour).follow("7"))
                .isEqualTo(new Ok<>(new Relationship("7", Relationship.State.FOLLOWING), Answer.Meta.NONE));
    }

    /// Questions are put twice, deeds once.
    @Test
    void aConnectionThatBreaksAfterSendingIsUnclear() {
        server.say(broken()).say(broken()).say(broken());

        assertThat(server.as(Flavour.MASTODON).follow("7")).isInstanceOf(Unclear.class);
        assertThat(server.as(Flavour.MASTODON).self()).isInstanceOf(Later.class);
        assertThat(server.requests()).isEqualTo(3);
    }

    private static MockResponse broken() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }

    @Test
    void halfABodyIsUnclear() {
        server.say(half()).say(half()).say(half());

        assertThat(server.as(Flavour.MASTODON).follow("7")).isInstanceOf(Unclear.class);
        assertThat(server.as(Flavour.MASTODON).self()).isInstanceOf(Later.class);
    }

    private static MockResponse half() {
        return new MockResponse.Builder()
                .body(Wires.RELATIONSHIP)
                .onResponseBody(new SocketEffect.CloseSocket())
                .build();
    }

    @Test
    void whatWasNeverSentIsToBeSentLater() {
        var instance = server.instance(Flavour.MASTODON, "mastodon", "4.4.3");
        try (var http = new Http(Reach.PUBLIC, List.of())) {
            var means = new Means(http, InstantSource.fixed(ScriptedServer.NOW), pause -> {});
            var unreachable = Server.of(instance, ScriptedServer.TOKEN, means);

            assertThat(unreachable.follow("7")).isInstanceOf(Later.class);
        }
    }

    @Test
    void aLimitSaysUntilWhen() {
        server.say(new MockResponse.Builder()
                .code(429)
                .addHeader("X-RateLimit-Limit", "400")
                .addHeader("X-RateLimit-Remaining", "0")
                .addHeader("X-RateLimit-Reset", "2026-01-03T00:00:00.000000Z")
                .body("{\"error\":\"Too many requests\"}")
                .build());

        var meta = server.as(Flavour.MASTODON).follow("7").meta();

        assertThat(meta.allowance().orElseThrow().reset()).isEqualTo("2026-01-03T00:00:00Z");
    }

    @Test
    void aPageThatChecksBrowsersIsNoRefusal() {
        server.say(new MockResponse.Builder()
                .code(403)
                .addHeader("cf-mitigated", "challenge")
                .body("<html>Just a moment</html>")
                .build());

        assertThat(server.as(Flavour.MASTODON).follow("7")).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | {\"error\":\"Text character limit of 500 exceeded\"} | home.example refused: Text character"
                        + " limit of 500 exceeded.",
                "403 | {\"error\":\"<b>No</b>\\n\\u0000 way\"} | home.example refused: No way.",
                "403 | {\"error\":\"invalid_scope\",\"error_description\":\"Ask again.\"} | home.example refused: Ask"
                        + " again.",
                "403 | <html>%LONG%</html> | home.example does not allow it.",
                "404 | '' | home.example does not know it, or no longer.",
                "413 | <html>Too large</html> | The file is too large for home.example.",
                "418 | short and stout | home.example refused (418)."
            })
    void refusalsAreOneSentence(int status, String body, String sentence) {
        server.say(status, body.replace("%LONG%", "x".repeat(50_000)));

        assertThat(server.as(Flavour.MASTODON).follow("7")).isEqualTo(new Refused<>(sentence, Answer.Meta.NONE));
    }

    @Test
    void aRefusalNeverQuotesTheTokenNorAtLength() {
        server.say(422, "{\"error\":\"bad " + ScriptedServer.TOKEN.secret() + " " + "x".repeat(9_000) + "\"}");

        var refused = (Refused<Relationship>) server.as(Flavour.MASTODON).follow("7");

        assertThat(refused.why()).doesNotContain(ScriptedServer.TOKEN.secret()).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, 401, nothing, 200, Later",
        "OTHER, 401, nothing, 401, SignedOut",
        "OTHER, 401, nothing, 503, Later",
        "SNAC, 401, nothing, 422, SignedOut",
        "SNAC, 422, '', 422, SignedOut",
        "SNAC, 422, '', 200, Refused",
        "SNAC, 401, nothing, 200, Later"
    })
    void aDoubtfulTokenIsVerifiedFirst(Flavour flavour, int status, String body, int verified, String expected) {
        server.say(status, body).say(verified, verified == 200 ? Wires.account("1", "me") : "");

        assertThat(caseOf(server.as(flavour).follow("7"))).isEqualTo(expected);
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void theTokenGoesOutAsABearer() {
        server.say(200, Wires.RELATIONSHIP);

        server.as(Flavour.MASTODON).follow("7");

        var request = server.heard();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + ScriptedServer.TOKEN.secret());
        assertThat(request.getRequestLine()).isEqualTo("POST /api/v1/accounts/7/follow HTTP/1.1");
        assertThat(ScriptedServer.form(request).query()).isEqualTo("reblogs=true&notify=false");
    }

    @Test
    void secretsArePrintedNowhere() {
        assertThat(String.format(Locale.ROOT, "%s", ScriptedServer.TOKEN)).doesNotContain("secret");
        assertThat(new AppRegistration("https://home.example", "id", "hush", "", ""))
                .hasToString("AppRegistration[https://home.example, …]");
        assertThat(new Landed.WithCode("hush").toString()).doesNotContain("hush");
    }

    private static String caseOf(Answer<?> answer) {
        return switch (answer) {
            case Ok<?> ok -> "Ok";
            case Later<?> later -> "Later";
            case Refused<?> refused -> "Refused";
            case Unclear<?> unclear -> "Unclear";
            case SignedOut<?> signedOut -> "SignedOut";
        };
    }
}
