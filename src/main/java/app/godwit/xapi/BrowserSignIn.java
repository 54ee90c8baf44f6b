package app.godwit.xapi;

import app.godwit.http.Bounds;
import app.godwit.http.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Sign-in in the browser, OAuth 2 with PKCE (RFC 7636, `S256`): open [#page], and give the code with which the
/// browser comes back to [#finish]. Twitter4J's own way sends the verifier in the open and a state that everybody
/// knows, so this is ours.
public final class BrowserSignIn {
    /// Reading alone, and leave to renew.
    private static final String SCOPES =
            "tweet.read users.read follows.read list.read mute.read block.read offline.access";
    /// X's tokens last two hours; an answer that does not say is taken for less.
    private static final int USUAL_SECONDS = 3600;

    private final Means means;
    private final Client client;
    private final Return back;
    private final Verifier verifier = Verifier.random();

    public BrowserSignIn(Means means, Client client, Return back) {
        this.means = means;
        this.client = client;
        this.back = back;
    }

    public URI page() {
        return url(means.hosts().authorize())
                .newBuilder()
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", client.id())
                .addQueryParameter("redirect_uri", back.address())
                .addQueryParameter("scope", SCOPES)
                .addQueryParameter("state", back.state())
                .addQueryParameter("code_challenge", verifier.challenge())
                .addQueryParameter("code_challenge_method", "S256")
                .build()
                .uri();
    }

    public Keys.Bearing finish(String code) throws XException {
        var form = new FormBody.Builder()
                .add("grant_type", "authorization_code")
                .add("client_id", client.id())
                .add("redirect_uri", back.address())
                .add("code", code)
                .add("code_verifier", verifier.text());
        return token(
                means,
                new Keys.Bearing(
                        client.id(), client.secret(), "", "", means.time().instant()),
                form);
    }

    /// Renews keys that end. X takes each renewal once: keep what comes back at once.
    public static Keys.Bearing renewed(Means means, Keys.Bearing old) throws XException {
        var form = new FormBody.Builder()
                .add("grant_type", "refresh_token")
                .add("client_id", old.clientId())
                .add("refresh_token", old.refresh());
        return token(means, old, form);
    }

    private static Keys.Bearing token(Means means, Keys.Bearing old, FormBody.Builder form) throws XException {
        var request = new Request.Builder().url(url(means.hosts().token())).post(form.build());
        if (!old.clientSecret().isEmpty()) {
            request.header("Authorization", Credentials.basic(old.clientId(), old.clientSecret()));
        }
        try {
            return read(means.http().sendOnce(request.build(), Bounds.OWN_SERVER), means.time(), old);
        } catch (IOException gone) {
            throw XException.passing(Verdict.sentence(gone));
        }
    }

    private static Keys.Bearing read(Reply reply, InstantSource time, Keys.Bearing old) throws XException {
        if (reply.status() >= 500) {
            throw XException.passing("X is out of order (status " + reply.status() + "); try again later.");
        }
        try {
            var json = JsonMapper.shared().readTree(reply.body());
            var token = json.path("access_token").asString("");
            if (reply.isSuccess() && !token.isEmpty()) {
                var refresh = json.path("refresh_token").asString(old.refresh());
                var ends = time.instant().plusSeconds(json.path("expires_in").asInt(USUAL_SECONDS));
                return new Keys.Bearing(old.clientId(), old.clientSecret(), token, refresh, ends);
            }
        } catch (JacksonException noJson) {
            // Said below.
        }
        throw new XException("X does not accept this sign-in any more; sign in again (godwit sign-in-x).");
    }

    private static HttpUrl url(URI address) {
        return HttpUrl.get(address.toString());
    }

    @Override
    public String toString() {
        return "BrowserSignIn[…]";
    }
}
