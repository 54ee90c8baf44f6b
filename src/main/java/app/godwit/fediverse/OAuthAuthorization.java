package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Answer.Unclear;
import java.net.URI;
import okhttp3.FormBody;
import okhttp3.HttpUrl;

/// By OAuth, with PKCE and a state always.
final class OAuthAuthorization implements Authorization {
    private final Wire wire;
    private final AppRegistration app;
    private final String state;
    private final String verifier = Randomness.text();

    OAuthAuthorization(Wire wire, AppRegistration app, String state) {
        this.wire = wire;
        this.app = app;
        this.state = state;
    }

    @Override
    public Instance instance() {
        return wire.instance();
    }

    @Override
    public AppRegistration registration() {
        return app;
    }

    @Override
    public URI page() {
        return page(app.redirectUri());
    }

    @Override
    public URI pageForCode() {
        return page(SignIn.OUT_OF_BAND);
    }

    /// PKCE and the state are sent always: servers that know neither ignore them.
    private URI page(String redirectUri) {
        return wire.url("oauth/authorize")
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", app.clientId())
                .addQueryParameter("redirect_uri", redirectUri)
                .addQueryParameter("scope", app.scopes())
                .addQueryParameter("state", state)
                .addQueryParameter("code_challenge", Randomness.challenge(verifier))
                .addQueryParameter("code_challenge_method", "S256")
                .build()
                .uri();
    }

    @Override
    public Answer<Token> finish(Landed landed) {
        return switch (landed) {
            case Landed.WithCode(var code) -> exchange(code, app.redirectUri());
            case Landed.Denied(var why) -> new Refused<>(why, Meta.NONE);
            case Landed.Never() -> new Refused<>("The browser did not come back; sign in again.", Meta.NONE);
        };
    }

    /// Exchanges what the person pasted: the code, the code with the state behind it (snac shows it so), or
    /// the whole address at which the browser got stuck.
    @Override
    public Answer<Token> withCode(String pasted) {
        var text = pasted.strip();
        var stuck = HttpUrl.parse(text);
        if (stuck != null) {
            return fromAddress(stuck);
        }
        var end = text.indexOf("&state=");
        return exchange(end < 0 ? text : text.substring(0, end), SignIn.OUT_OF_BAND);
    }

    private Answer<Token> fromAddress(HttpUrl stuck) {
        var code = stuck.queryParameter("code");
        return code != null && state.equals(stuck.queryParameter("state"))
                ? exchange(code, app.redirectUri())
                : new Refused<>("This address does not belong to this sign-in; copy the newest one.", Meta.NONE);
    }

    private Answer<Token> exchange(String code, String redirectUri) {
        var form = new FormBody.Builder()
                .add("grant_type", "authorization_code")
                .add("client_id", app.clientId())
                .add("client_secret", app.clientSecret())
                .add("redirect_uri", redirectUri)
                .add("code", code)
                .add("code_verifier", verifier)
                .add("scope", app.scopes())
                .build();
        var answer = wire.post(
                wire.url("oauth/token").build(),
                form,
                reply -> new Token(Json.needed(Json.object(reply), "access_token")));
        return switch (answer) {
            case SignedOut<Token>(var meta) -> new Refused<>(refusal(), meta);
            case Refused<Token>(var why, var meta) -> new Refused<>(refusal(), meta);
            case Unclear<Token>(var why, var meta) ->
                new Refused<>(why.substring(0, why.length() - 1) + "; sign in again.", meta);
            case Answer<Token> other -> other;
        };
    }

    private String refusal() {
        return wire.instance().domain() + " did not accept the code; sign in again to get a fresh one.";
    }
}
