package app.godwit.xapi;

import java.io.IOException;
import java.net.URI;
import twitter4j.TwitterException;
import twitter4j.auth.OAuthAuthorization;
import twitter4j.auth.RequestToken;

/// Sign-in by PIN, OAuth 1.0a out of band: open [#page], say yes, type the number that it shows into [#finish].
public final class PinSignIn {
    /// Twitter4J keeps the client of its sign-ins in a static field.
    private static final Object ONE_AT_A_TIME = new Object();

    private final Means means;
    private final String consumerKey;
    private final String consumerSecret;
    private final RequestToken request;

    private PinSignIn(Means means, String consumerKey, String consumerSecret, RequestToken request) {
        this.means = means;
        this.consumerKey = consumerKey;
        this.consumerSecret = consumerSecret;
        this.request = request;
    }

    /// @param consumerKey X calls it API key, too
    public static PinSignIn begin(Means means, String consumerKey, String consumerSecret) throws XException {
        var carrier = new Carrier(means.http());
        var request = ask(oauth(means, carrier, consumerKey, consumerSecret), carrier, Step::request);
        return new PinSignIn(means, consumerKey, consumerSecret, request);
    }

    public URI page() {
        return URI.create(means.hosts().oauth() + "authorize?oauth_token=" + request.getToken());
    }

    public Keys finish(String pin) throws XException {
        var carrier = new Carrier(means.http());
        var same = new RequestToken(request.getToken(), request.getTokenSecret());
        var token = ask(
                oauth(means, carrier, consumerKey, consumerSecret),
                carrier,
                oauth -> oauth.getOAuthAccessToken(same, pin.strip()));
        return new Keys.Signed(consumerKey, consumerSecret, token.getToken(), token.getTokenSecret());
    }

    private interface Step<T> {
        T on(OAuthAuthorization oauth) throws TwitterException;

        static RequestToken request(OAuthAuthorization oauth) throws TwitterException {
            return oauth.getOAuthRequestToken("oob");
        }
    }

    private static OAuthAuthorization oauth(Means means, Carrier carrier, String key, String secret) {
        var signer = new Signer(Library.configuration(means.hosts()), carrier);
        signer.setOAuthConsumer(key, secret);
        return signer;
    }

    private static <T> T ask(OAuthAuthorization oauth, Carrier carrier, Step<T> step) throws XException {
        synchronized (ONE_AT_A_TIME) {
            try {
                return step.on(oauth);
            } catch (TwitterException | IllegalStateException refused) {
                throw failure(carrier);
            }
        }
    }

    private static XException failure(Carrier carrier) {
        try {
            var status = carrier.reply().status();
            return new XException(
                    status >= 500
                            ? "X is out of order (status " + status + "); try again later."
                            : "X does not accept the keys or the PIN; check them in X's developer console and begin"
                                    + " again.");
        } catch (IOException gone) {
            return new XException(Verdict.sentence(gone));
        }
    }

    @Override
    public String toString() {
        return "PinSignIn[…]";
    }
}
