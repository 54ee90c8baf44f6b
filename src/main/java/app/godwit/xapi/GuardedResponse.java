package app.godwit.xapi;

import app.godwit.http.Reply;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twitter4j.HttpClientConfiguration;
import twitter4j.HttpResponse;

/// A reply as Twitter4J wants it.
final class GuardedResponse extends HttpResponse {
    private final Reply reply;

    GuardedResponse(HttpClientConfiguration configuration, Reply reply) {
        super(configuration);
        this.reply = reply;
        statusCode = reply.status();
        is = new ByteArrayInputStream(reply.body());
        responseAsString = reply.text();
    }

    @Override
    public @Nullable String getResponseHeader(String name) {
        return reply.headers().get(name);
    }

    @Override
    public Map<String, List<String>> getResponseHeaderFields() {
        return reply.headers().toMultimap();
    }

    @Override
    public void disconnect() {
        // It was read to its end.
    }

    @Override
    public String toString() {
        return "status " + statusCode;
    }
}
