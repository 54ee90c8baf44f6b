package app.godwit.http;

import java.nio.charset.StandardCharsets;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/// Tells an HTTP proxy who is there, with the request for a tunnel and nowhere else.
record Introduction(Passage.Login login) implements Authenticator {
    private static final String HEADER = "Proxy-Authorization";

    /// OkHttp asks before the first request too, so that the proxy need not.
    @Override
    public Request authenticate(@Nullable Route route, Response asked) throws Told {
        if (!asked.request().method().equals("CONNECT")) {
            throw new Told(asked.request().url().host() + " asked for a password that is not for it.");
        }
        if (asked.request().header(HEADER) != null) {
            throw new Told(ProxyPlace.DENIED);
        }
        var words = Credentials.basic(login.name(), login.password(), StandardCharsets.UTF_8);
        return asked.request().newBuilder().header(HEADER, words).build();
    }
}
