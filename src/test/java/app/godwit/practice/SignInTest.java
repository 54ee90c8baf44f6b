package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.http.Reply;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SignInTest {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-rfc-7636";
    private final Shore shore = new Shore();
    private final List<String> landed = new ArrayList<>();
    private HttpServer landing;

    @BeforeEach
    void waitForTheBrowser() throws IOException {
        landing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        landing.createContext("/", exchange -> {
            landed.add(exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        landing.start();
    }

    @AfterEach
    void leave() {
        landing.stop(0);
        shore.close();
    }

    private String callback() {
        return "http://127.0.0.1:" + landing.getAddress().getPort() + "/callback";
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void signsInThroughTheBrowser(Flavour flavour) throws IOException {
        var app = register(flavour, callback());

        assertThat(allow(flavour, app, callback(), "practice")).isEmpty();

        assertThat(landed).singleElement().asString().contains("state=st");
        var token = exchange(flavour, app, landedCode(), callback(), VERIFIER);
        assertThat(token.status()).isEqualTo(200);
        assertSignedIn(flavour, Shore.json(token).path("access_token").asString());
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void signsInWithAShownCode(Flavour flavour) throws IOException {
        var app = register(flavour, AppPages.OOB);

        var code = allow(flavour, app, AppPages.OOB, "practice");

        var token = exchange(flavour, app, code, AppPages.OOB, VERIFIER);
        assertSignedIn(flavour, Shore.json(token).path("access_token").asString());
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void doesNotTakeAWrongPassword(Flavour flavour) {
        var app = register(flavour, callback());

        assertThatThrownBy(() -> allow(flavour, app, callback(), "wrong"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not accept");
    }

    @Test
    void mastodonLetsThePortOfALoopbackAddressVary() throws IOException {
        var app = register(Flavour.MASTODON, "http://127.0.0.1/callback");

        allow(Flavour.MASTODON, app, callback(), "practice");

        assertThat(landed).singleElement().asString().contains("code=");
    }

    @Test
    void mastodonTakesLocalhostForAName() {
        var app = register(Flavour.MASTODON, "http://localhost/callback");

        assertThat(shore.get(page(Flavour.MASTODON, app, "http://localhost:8080/callback"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void goToSocialNoticesAWrongPortOnlyAfterConsent() throws IOException {
        var app = register(Flavour.GOTOSOCIAL, "http://127.0.0.1:1/callback");

        allow(Flavour.GOTOSOCIAL, app, callback(), "practice");

        assertThat(landed).singleElement().asString().contains("error=server_error");
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 400", "GOTOSOCIAL, 200", "SNAC, 200"})
    void onlyMastodonVerifiesTheChallenge(Flavour flavour, int status) throws IOException {
        var app = register(flavour, callback());
        allow(flavour, app, callback(), "practice");

        assertThat(exchange(flavour, app, landedCode(), callback(), "another").status())
                .isEqualTo(status);
    }

    @Test
    void aCodeIsGoodOnce() throws IOException {
        var app = register(Flavour.MASTODON, callback());
        allow(Flavour.MASTODON, app, callback(), "practice");
        exchange(Flavour.MASTODON, app, landedCode(), callback(), VERIFIER);

        assertThat(exchange(Flavour.MASTODON, app, landedCode(), callback(), VERIFIER)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 401", "GOTOSOCIAL, 401", "SNAC, 422"})
    void aRevokedTokenNoLongerWorks(Flavour flavour, int status) throws IOException {
        var app = register(flavour, AppPages.OOB);
        var code = allow(flavour, app, AppPages.OOB, "practice");
        var token = Shore.json(exchange(flavour, app, code, AppPages.OOB, VERIFIER))
                .path("access_token")
                .asString();

        var revoked = post(flavour, "/oauth/revoke", credentials(app, Map.of("token", token)));

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(shore.new Person(Shore.home(flavour), token)
                        .get("/api/v1/accounts/verify_credentials")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void askingForMoreThanRegisteredIsAnInvalidScope() {
        var app = register(Flavour.MASTODON, callback());
        var page = HttpUrl.get(page(Flavour.MASTODON, app, callback()))
                .newBuilder()
                .setQueryParameter("scope", "read admin:read")
                .build();

        var away = shore.sendOnce(new Request.Builder().url(page).build());

        assertThat(away.status()).isEqualTo(302);
        assertThat(away.headers().get("Location"))
                .startsWith(callback() + "?")
                .contains("error=invalid_scope", "state=st%26%22%3C");
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 200", "GOTOSOCIAL, 400", "SNAC, 400"})
    void onlyMastodonTakesAListOfRedirects(Flavour flavour, int status) {
        var body = "{\"client_name\":\"G\",\"redirect_uris\":[\"http://127.0.0.1/callback\"],\"scopes\":\"read\"}";
        var request = new Request.Builder()
                .url("https://" + Shore.home(flavour) + "/api/v1/apps")
                .post(RequestBody.create(body, MediaType.get("application/json")))
                .build();

        assertThat(shore.send(request).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void takesSeveralRedirectsOnSeveralLines(Flavour flavour) throws IOException {
        var app = register(flavour, AppPages.OOB + "\n" + callback());

        allow(flavour, app, callback(), "practice");

        assertThat(landed).singleElement().asString().contains("code=");
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 429", "GOTOSOCIAL, 200", "SNAC, 200"})
    void registersFiveAppsInTenMinutesOnMastodon(Flavour flavour, int sixth) {
        for (var count = 0; count < 5; count++) {
            register(flavour, callback());
        }
        var fields = Map.of("client_name", "Godwit", "redirect_uris", callback());

        assertThat(post(flavour, "/api/v1/apps", fields).status()).isEqualTo(sixth);
        shore.clock.pass(Duration.ofMinutes(10));
        assertThat(post(flavour, "/api/v1/apps", fields).status()).isEqualTo(200);
    }

    private JsonNode register(Flavour flavour, String redirects) {
        var reply = post(
                flavour,
                "/api/v1/apps",
                Map.of("client_name", "Godwit", "redirect_uris", redirects, "scopes", "read write follow"));
        assertThat(reply.status()).isEqualTo(200);
        return Shore.json(reply);
    }

    private String page(Flavour flavour, JsonNode app, String redirect) {
        return HttpUrl.get("https://" + Shore.home(flavour) + "/oauth/authorize")
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", app.path("client_id").asString())
                .addQueryParameter("redirect_uri", redirect)
                .addQueryParameter("scope", "read write")
                .addQueryParameter("state", "st&\"<")
                .addQueryParameter("code_challenge", TokenPages.challenge(VERIFIER))
                .addQueryParameter("code_challenge_method", "S256")
                .build()
                .toString();
    }

    private String allow(Flavour flavour, JsonNode app, String redirect, String password) throws IOException {
        return PracticeUser.allow(shore.http, URI.create(page(flavour, app, redirect)), "sample", password);
    }

    private String landedCode() {
        return Params.form(landed.getLast()).text("code");
    }

    private Reply exchange(Flavour flavour, JsonNode app, String code, String redirect, String verifier) {
        return post(
                flavour,
                "/oauth/token",
                credentials(
                        app,
                        Map.of(
                                "grant_type", "authorization_code",
                                "code", code,
                                "redirect_uri", redirect,
                                "code_verifier", verifier)));
    }

    private static Map<String, String> credentials(JsonNode app, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("client_id", app.path("client_id").asString());
        fields.put("client_secret", app.path("client_secret").asString());
        return fields;
    }

    private Reply post(Flavour flavour, String path, Map<String, String> fields) {
        return shore.send(new Request.Builder()
                .url("https://" + Shore.home(flavour) + path)
                .post(Shore.form(fields))
                .build());
    }

    private void assertSignedIn(Flavour flavour, String token) {
        var self = shore.new Person(Shore.home(flavour), token).get("/api/v1/accounts/verify_credentials");
        assertThat(Shore.json(self).path("username").asString()).isEqualTo("sample");
    }
}
