package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.HttpUrl;

/// By MiAuth, Misskey's own way (since 12.27): nothing is registered; the session that this side names becomes a
/// token once the person has said yes. The state travels in the address of return.
final class MiAuthorization implements Authorization {
    /// What Godwit needs there. `write:account` is for lists alone: they have no right of their own.
    static final List<String> PERMISSIONS = List.of(
            "read:account",
            "read:blocks",
            "read:drive",
            "read:following",
            "read:mutes",
            "write:account",
            "write:blocks",
            "write:drive",
            "write:following",
            "write:mutes",
            "write:notes");

    private final Wire wire;
    private final HttpUrl back;
    private final String session = UUID.randomUUID().toString();

    MiAuthorization(Wire wire, Landing landing) {
        this.wire = wire;
        back = HttpUrl.get(landing.address())
                .newBuilder()
                .addQueryParameter("state", landing.state())
                .build();
    }

    @Override
    public Instance instance() {
        return wire.instance();
    }

    /// Nothing was registered, and there is no secret.
    @Override
    public AppRegistration registration() {
        return new AppRegistration(instance().base(), "", "", "", String.join(" ", PERMISSIONS));
    }

    @Override
    public URI page() {
        return pageBuilder()
                .addQueryParameter("callback", back.toString())
                .build()
                .uri();
    }

    @Override
    public URI pageForCode() {
        return pageBuilder().build().uri();
    }

    private HttpUrl.Builder pageBuilder() {
        return wire.url("miauth")
                .addPathSegment(session)
                .addQueryParameter("name", "Godwit")
                .addQueryParameter("permission", String.join(",", PERMISSIONS));
    }

    @Override
    public Answer<Token> finish(Landed landed) {
        return switch (landed) {
            case Landed.WithCode(var code) when code.equals(session) -> check();
            case Landed.WithCode _ ->
                new Refused<>("The browser came back from another sign-in; sign in again.", Meta.NONE);
            case Landed.Denied(var why) -> new Refused<>(why, Meta.NONE);
            case Landed.Never() -> new Refused<>("The browser did not come back; sign in again.", Meta.NONE);
        };
    }

    @Override
    public Answer<Token> withCode(String pasted) {
        return check();
    }

    /// The session is good for one token.
    private Answer<Token> check() {
        var calls = new MisskeyCalls(wire, Token.NONE);
        var answer = calls.change("miauth/" + session + "/check", Map.of(), reply -> {
            var json = Json.object(reply);
            return Json.is(json, "ok") ? new Token(Json.needed(json, "token")) : Token.NONE;
        });
        return answer instanceof Ok<Token>(var token, var meta) && token.equals(Token.NONE)
                ? new Refused<>(
                        "Nobody has said yes on the page of " + instance().domain() + "; sign in again.", meta)
                : answer;
    }
}
