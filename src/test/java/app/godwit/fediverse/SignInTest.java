package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Instance.Flavour;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {
    private static final String APP = "{\"client_id\": \"cid\", \"client_secret\": \"hush\", \"id\": 1}";
    private static final String TOKEN = "{\"access_token\": \"tok\", \"token_type\": \"Bearer\", \"created_at\": 1}";

    private final ScriptedServer server = new ScriptedServer();
    private final SignIn signIn = new SignIn(server.means());
    private final Instance home = server.instance(Flavour.MASTODON, "mastodon", "4.4.3");
    private Landing landing;

    @BeforeEach
    void open() throws IOException {
        landing = Landing.open();
    }

    @AfterEach
    void close() {
        landing.close();
        server.close();
    }

    private Authorization begun() {
        server.say(200, APP);
        var begun = ok(signIn.begin(home, landing));
        server.heard();
        return begun;
    }

    private AppRegistration kept() {
        return new AppRegistration(server.base(), "cid", "hush", landing.address(), Scopes.EXACT);
    }

    private static HttpUrl url(URI page) {
        return Objects.requireNonNull(HttpUrl.get(page));
    }

    @Test
    void registersTheExactAddressOfTheListener() {
        server.say(200, APP);

        var begun = ok(signIn.begin(home, landing));

        var request = server.heard();
        assertThat(request.getRequestLine()).isEqualTo("POST /api/v1/apps HTTP/1.1");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        var form = ScriptedServer.form(request);
        assertThat(form.queryParameter("client_name")).isEqualTo("Godwit");
        assertThat(form.queryParameter("redirect_uris")).isEqualTo(landing.address() + "\nurn:ietf:wg:oauth:2.0:oob");
        assertThat(List.of(String.valueOf(form.queryParameter("scopes")).split(" ")))
                .contains("read:accounts", "read:search", "write:statuses", "write:media")
                .doesNotContain("read", "write", "follow");
        assertThat(begun.registration()).isEqualTo(kept());
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "422"})
    void asksPickyServersForBroadScopes(int status) {
        server.say(status, "{\"error\":\"invalid_scope\"}").say(200, APP);

        var begun = ok(signIn.begin(home, landing));

        server.heard();
        assertThat(ScriptedServer.form(server.heard()).queryParameter("scopes")).isEqualTo("read write follow");
        assertThat(begun.registration().scopes()).isEqualTo("read write follow");
    }

    @ParameterizedTest
    @CsvSource({"429", "503"})
    void aServerInTroubleIsAskedLater(int status) {
        server.say(status, "");

        assertThat(signIn.begin(home, landing)).isInstanceOf(Later.class);
        assertThat(server.requests()).isOne();
    }

    @Test
    void theBrowserIsSentWithPkceAndState() {
        var page = url(begun().page());

        assertThat(page.encodedPath()).isEqualTo("/oauth/authorize");
        assertThat(page.queryParameter("response_type")).isEqualTo("code");
        assertThat(page.queryParameter("client_id")).isEqualTo("cid");
        assertThat(page.queryParameter("redirect_uri")).isEqualTo(landing.address());
        assertThat(page.queryParameter("scope")).isEqualTo(Scopes.EXACT);
        assertThat(page.queryParameter("state")).isEqualTo(landing.state()).hasSizeGreaterThan(40);
        assertThat(page.queryParameter("code_challenge_method")).isEqualTo("S256");
        assertThat(page.queryParameter("code_challenge")).hasSize(43);
    }

    @Test
    void exchangesTheCodeWithTheVerifierOfItsChallenge() {
        var attempt = begun();
        server.say(200, TOKEN);

        assertThat(attempt.finish(new Landed.WithCode("c0de"))).isEqualTo(new Ok<>(new Token("tok"), Meta.NONE));

        var form = ScriptedServer.form(server.heard());
        assertThat(form.queryParameter("grant_type")).isEqualTo("authorization_code");
        assertThat(form.queryParameter("client_secret")).isEqualTo("hush");
        assertThat(form.queryParameter("redirect_uri")).isEqualTo(landing.address());
        assertThat(form.queryParameter("code")).isEqualTo("c0de");
        assertThat(Randomness.challenge(Objects.requireNonNull(form.queryParameter("code_verifier"))))
                .isEqualTo(url(attempt.page()).queryParameter("code_challenge"));
    }

    @Test
    void challengesAsTheStandardsExample() {
        assertThat(Randomness.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @ParameterizedTest
    @CsvSource({"'  c0de\n'", "c0de&state=whatever"})
    void takesAPastedCode(String pasted) {
        var attempt = begun();
        server.say(200, TOKEN);

        assertThat(attempt.withCode(pasted)).isInstanceOf(Ok.class);

        var form = ScriptedServer.form(server.heard());
        assertThat(form.queryParameter("code")).isEqualTo("c0de");
        assertThat(form.queryParameter("redirect_uri")).isEqualTo(SignIn.OUT_OF_BAND);
        assertThat(url(attempt.pageForCode()).queryParameter("redirect_uri")).isEqualTo(SignIn.OUT_OF_BAND);
    }

    @Test
    void takesTheAddressAtWhichTheBrowserGotStuck() {
        var attempt = begun();
        server.say(200, TOKEN);

        assertThat(attempt.withCode(landing.address() + "?code=c0de&state=" + landing.state()))
                .isInstanceOf(Ok.class);

        assertThat(ScriptedServer.form(server.heard()).queryParameter("redirect_uri"))
                .isEqualTo(landing.address());
    }

    @Test
    void anAddressOfAnotherSignInIsRefused() {
        var attempt = begun();

        assertThat(attempt.withCode(landing.address() + "?code=c0de&state=another"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"400, invalid_grant", "401, invalid_client"})
    void aBadCodeIsToBeMadeAnew(int status, String error) {
        var attempt = begun();
        server.say(status, "{\"error\":\"" + error + "\"}");

        assertThat(attempt.finish(new Landed.WithCode("c0de")))
                .isEqualTo(new Refused<>(
                        "home.example did not accept the code; sign in again to get a fresh one.", Meta.NONE));
    }

    @Test
    void aLostAnswerToTheCodeIsToBeMadeAnew() {
        var attempt = begun();
        server.say(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(attempt.finish(new Landed.WithCode("c0de")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).endsWith("; sign in again."));
    }

    @Test
    void whoWasDeniedIsNotSignedIn() {
        var attempt = begun();

        assertThat(attempt.finish(new Landed.Denied("No."))).isEqualTo(new Refused<>("No.", Meta.NONE));
        assertThat(attempt.finish(new Landed.Never())).isInstanceOf(Refused.class);
    }

    @Test
    void aKeptRegistrationIsUsedAgain() {
        server.say(200, TOKEN);

        assertThat(ok(signIn.beginAgain(home, landing, kept())).registration()).isEqualTo(kept());

        assertThat(ScriptedServer.form(server.heard()).queryParameter("grant_type"))
                .isEqualTo("client_credentials");
    }

    @Test
    void aForgottenRegistrationIsMadeAnew() {
        server.say(401, "{\"error\":\"invalid_client\"}").say(200, APP.replace("cid", "fresh"));

        assertThat(ok(signIn.beginAgain(home, landing, kept())).registration().clientId())
                .isEqualTo("fresh");
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_client, fresh",
        "400, unauthorized_client, fresh",
        "400, unsupported_grant_type, cid",
        "400, invalid_scope, cid",
        "403, invalid_client, fresh",
        "404, nothing, cid",
        "500, nothing, cid"
    })
    void onlyAnAppThatIsNotKnownIsRegisteredAgain(int status, String error, String client) {
        server.say(status, "{\"error\":\"" + error + "\"}").say(200, APP.replace("cid", "fresh"));

        assertThat(ok(signIn.beginAgain(home, landing, kept())).registration().clientId())
                .isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({"PIXELFED", "TAKAHE", "FRIENDICA", "MITRA", "SHARKEY"})
    void thosePickyLaterAreAskedForBroadScopesAtOnce(Flavour flavour) {
        server.say(200, APP);

        var begun = ok(signIn.begin(server.instance(flavour, "software", "1"), landing));

        assertThat(begun.registration().scopes()).isEqualTo(Scopes.BROAD);
        assertThat(server.requests()).isOne();
    }

    @Test
    void unknownSoftwareIsAskedWhatItKnows() {
        var other = server.instance(Flavour.OTHER, "somethingnew", "1");
        server.say(404, "").say(200, APP);
        server.say(200, "{\"scopes_supported\":[\"read\",\"write\"]}").say(200, APP);
        server.say(200, "{\"scopes_supported\":[\"" + Scopes.EXACT.replace(" ", "\",\"") + "\"]}")
                .say(200, APP);

        assertThat(ok(signIn.begin(other, landing)).registration().scopes()).isEqualTo(Scopes.BROAD);
        assertThat(ok(signIn.begin(other, landing)).registration().scopes()).isEqualTo(Scopes.BROAD);
        assertThat(ok(signIn.begin(other, landing)).registration().scopes()).isEqualTo(Scopes.EXACT);
    }

    @Test
    void aRegistrationForAnotherPortIsMadeAnew() {
        server.say(200, APP);
        var other = new AppRegistration(server.base(), "old", "hush", "http://127.0.0.1:1/callback", Scopes.EXACT);

        assertThat(ok(signIn.beginAgain(home, landing, other)).registration().clientId())
                .isEqualTo("cid");
    }

    @Test
    void snacIsAskedByItsPageWhetherItKnowsTheApp() {
        var snac = server.instance(Flavour.SNAC, "snac", "2.75");
        server.say(400, "").say(200, APP.replace("cid", "fresh"));

        assertThat(ok(signIn.beginAgain(snac, landing, kept())).registration().clientId())
                .isEqualTo("fresh");
        assertThat(server.heard().getUrl().encodedPath()).isEqualTo("/oauth/authorize");
    }

    @Test
    void revokesTheToken() {
        server.say(200, "{}");

        assertThat(signIn.revoke(home, kept(), new Token("tok"))).isInstanceOf(Ok.class);

        var form = ScriptedServer.form(server.heard());
        assertThat(form.queryParameter("token")).isEqualTo("tok");
        assertThat(form.queryParameter("client_id")).isEqualTo("cid");
    }

    @Test
    void aRegistrationSurvivesBeingKept() {
        assertThat(AppRegistration.fromSecret(kept().toSecret())).contains(kept());
        assertThat(AppRegistration.fromSecret("something else")).isEmpty();
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<T>) answer).value();
    }
}
