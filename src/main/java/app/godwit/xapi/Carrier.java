package app.godwit.xapi;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.RequestMethod;

/// Sends what Twitter4J asks for through the one guarded client, exactly once, and remembers the reply: it is
/// read here and not by Twitter4J.
final class Carrier {
    /// A page of 1,000 people with their words is about 2 MB. X answers at once or not at all.
    private static final Bounds BOUNDS = new Bounds(16 << 20, 0, Duration.ofSeconds(30), Duration.ofMinutes(1));

    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    private final Http http;
    private Optional<Reply> reply = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    Carrier(Http http) {
        this.http = http;
    }

    /// Before the next question, so that no old reply answers it.
    void forget() {
        reply = Optional.empty();
        failure = Optional.empty();
    }

    Reply carry(HttpRequest asked) throws IOException {
        forget();
        try {
            var got = http.sendOnce(request(asked), BOUNDS);
            reply = Optional.of(got);
            return got;
        } catch (IOException gone) {
            failure = Optional.of(gone);
            throw gone;
        }
    }

    /// What came last.
    ///
    /// @throws IOException when it did not come
    Reply reply() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return reply.orElseThrow(() -> new IllegalStateException("X was not asked"));
    }

    private static Request request(HttpRequest asked) {
        var request = new Request.Builder().url(asked.getURL()).header("Accept", "application/json");
        var authorization = asked.getAuthorization();
        if (authorization != null) {
            request.header("Authorization", authorization.getAuthorizationHeader(asked));
        }
        if (asked.getMethod() == RequestMethod.POST) {
            var parameters = asked.getParameters() == null ? new HttpParameter[0] : asked.getParameters();
            request.post(RequestBody.create(HttpParameter.encodeParameters(parameters), FORM));
        }
        return request.build();
    }
}
