package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.Verdict.Reading;
import app.godwit.http.Reply;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// OAuth with a server, as a program on the person's own computer does it: the app is registered with the
/// exact address of the listener, the person says yes in the browser, the code is exchanged for a token.
public final class SignIn {
    /// For servers without a way back to this computer: they show a code to copy.
    static final String OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob";
    /// How OAuth says that an app is not known.
    private static final Set<String> UNKNOWN_APP = Set.of("invalid_client", "unauthorized_client");

    private final Means means;

    public SignIn(Means means) {
        this.means = means;
    }

    /// Registers Godwit and prepares the sign-in. Keep the attempt's registration for the next time.
    public Answer<Authorization> begin(Instance instance, Landing landing) {
        var wire = wire(instance);
        if (instance.flavour() == Flavour.MISSKEY) {
            return new Ok<>(new MiAuthorization(wire, landing), Answer.Meta.NONE);
        }
        return Answers.then(
                register(wire, landing),
                app -> new Ok<>(new OAuthAuthorization(wire, app.value(), landing.state()), app.meta()));
    }

    /// Likewise with a kept registration, unless the server has forgotten it or the listener's address is
    /// another.
    public Answer<Authorization> beginAgain(Instance instance, Landing landing, AppRegistration kept) {
        var wire = wire(instance);
        var fits = kept.base().equals(instance.base()) && kept.redirectUri().equals(landing.address());
        return fits && isStillKnown(wire, kept)
                ? new Ok<>(new OAuthAuthorization(wire, kept, landing.state()), Answer.Meta.NONE)
                : begin(instance, landing);
    }

    /// Makes a token worthless. Returns the token that no longer works.
    public Answer<Token> revoke(Instance instance, AppRegistration app, Token token) {
        if (instance.flavour() == Flavour.MISSKEY) {
            return new Refused<>(
                    instance.domain() + " lets no program end its own access; remove Godwit there among the connected"
                            + " apps of your settings.",
                    Answer.Meta.NONE);
        }
        var form = new FormBody.Builder()
                .add("client_id", app.clientId())
                .add("client_secret", app.clientSecret())
                .add("token", token.secret())
                .build();
        var wire = wire(instance);
        return wire.post(wire.url("oauth/revoke").build(), form, reply -> token);
    }

    private Wire wire(Instance instance) {
        return new Wire(instance, Token.NONE, means, Manners.PLAIN);
    }

    private Answer<AppRegistration> register(Wire wire, Landing landing) {
        var scopes = Scopes.of(wire);
        var answer = register(wire, landing.address(), scopes);
        var isRefused = answer instanceof Refused || answer instanceof SignedOut;
        return isRefused && !scopes.equals(Scopes.BROAD) ? register(wire, landing.address(), Scopes.BROAD) : answer;
    }

    /// Several redirect addresses go as one text with line breaks: GoToSocial refuses a JSON list. A
    /// registration twice harms nobody, so an unknown outcome is one to repeat.
    private static Answer<AppRegistration> register(Wire wire, String redirectUri, String scopes) {
        var form = new FormBody.Builder()
                .add("client_name", "Godwit")
                .add("redirect_uris", redirectUri + "\n" + OUT_OF_BAND)
                .add("scopes", scopes)
                .build();
        Reading<AppRegistration> reading = reply -> {
            var json = Json.object(reply);
            return new AppRegistration(
                    wire.instance().base(),
                    Json.needed(json, "client_id"),
                    Json.needed(json, "client_secret"),
                    redirectUri,
                    scopes);
        };
        var answer = wire.post(wire.url("api/v1/apps").build(), form, reading);
        return answer instanceof Unclear<AppRegistration>(var why, var meta) ? new Answer.Later<>(why, meta) : answer;
    }

    /// Mastodon before 4.3 throws away apps that nobody uses. The person would meet an error page in the
    /// browser and never come back, so this is asked before. A server that cannot answer the question may know the
    /// app all the same.
    private static boolean isStillKnown(Wire wire, AppRegistration kept) {
        if (wire.instance().flavour() == Flavour.SNAC) {
            var answer = wire.get(authorizePage(wire, kept), reply -> kept);
            return !(answer instanceof Refused || answer instanceof SignedOut);
        }
        var question =
                new Request.Builder().url(wire.url("oauth/token").build()).post(asApp(kept));
        Answer<Boolean> answer = wire.send(
                question,
                Errand.CHANGE.orStatus(400, 403),
                reply -> reply.isSuccess() || !UNKNOWN_APP.contains(error(reply)));
        return switch (answer) {
            case Ok<Boolean>(var known, var meta) -> known;
            case SignedOut<Boolean> _ -> false;
            case Refused<Boolean> _, Answer.Later<Boolean> _, Unclear<Boolean> _ -> true;
        };
    }

    private static String error(Reply reply) {
        try {
            return Json.text(Json.object(reply), "error");
        } catch (Unreadable page) {
            return "";
        }
    }

    /// snac refuses to show the page for an app that it does not know, and gives the token of the last user
    /// for other questions.
    private static HttpUrl authorizePage(Wire wire, AppRegistration app) {
        return wire.url("oauth/authorize")
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", app.clientId())
                .addQueryParameter("redirect_uri", app.redirectUri())
                .build();
    }

    private static FormBody asApp(AppRegistration app) {
        return new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("client_id", app.clientId())
                .add("client_secret", app.clientSecret())
                .add("redirect_uri", app.redirectUri())
                .add("scope", app.scopes().contains("read:accounts") ? "read:accounts" : "read")
                .build();
    }
}
