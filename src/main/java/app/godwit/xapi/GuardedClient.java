package app.godwit.xapi;

import app.godwit.http.Reply;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twitter4j.HttpClient;
import twitter4j.HttpClientConfiguration;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.HttpResponse;
import twitter4j.HttpResponseListener;
import twitter4j.RequestMethod;
import twitter4j.TwitterException;
import twitter4j.auth.Authorization;

/// Twitter4J's client, in place of its own, which would go anywhere, follow redirects and repeat what costs money.
/// Public because Twitter4J makes it by its name.
public final class GuardedClient implements HttpClient {
    private final HttpClientConfiguration configuration;

    public GuardedClient(HttpClientConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void addDefaultRequestHeader(String name, String value) {
        // The guarded client introduces itself.
    }

    @Override
    public Map<String, String> getRequestHeaders() {
        return Map.of();
    }

    @Override
    public HttpResponse request(HttpRequest request) throws TwitterException {
        return carry(request);
    }

    @Override
    public HttpResponse request(HttpRequest request, @Nullable HttpResponseListener listener) throws TwitterException {
        return carry(request);
    }

    private HttpResponse carry(HttpRequest request) throws TwitterException {
        if (!(request.getAuthorization() instanceof Carried carried)) {
            throw new TwitterException("a request without a way out");
        }
        try {
            return response(carried.carrier().carry(request));
        } catch (IOException failure) {
            throw new TwitterException(failure);
        }
    }

    private HttpResponse response(Reply reply) throws TwitterException {
        var response = new GuardedResponse(configuration, reply);
        if (!reply.isSuccess()) {
            throw new TwitterException("status " + reply.status(), response);
        }
        return response;
    }

    private HttpResponse send(
            RequestMethod method,
            String url,
            HttpParameter @Nullable [] parameters,
            @Nullable Authorization authorization)
            throws TwitterException {
        return carry(new HttpRequest(method, url, parameters, authorization, Map.of()));
    }

    @Override
    public HttpResponse get(
            String url,
            HttpParameter @Nullable [] parameters,
            @Nullable Authorization authorization,
            @Nullable HttpResponseListener listener)
            throws TwitterException {
        return send(RequestMethod.GET, url, parameters, authorization);
    }

    @Override
    public HttpResponse get(String url) throws TwitterException {
        return send(RequestMethod.GET, url, null, null);
    }

    @Override
    public HttpResponse post(
            String url,
            HttpParameter @Nullable [] parameters,
            @Nullable Authorization authorization,
            @Nullable HttpResponseListener listener)
            throws TwitterException {
        return send(RequestMethod.POST, url, parameters, authorization);
    }

    @Override
    public HttpResponse post(String url) throws TwitterException {
        return send(RequestMethod.POST, url, null, null);
    }

    @Override
    public HttpResponse delete(
            String url,
            HttpParameter @Nullable [] parameters,
            @Nullable Authorization authorization,
            @Nullable HttpResponseListener listener) {
        throw readsOnly();
    }

    @Override
    public HttpResponse delete(String url) {
        throw readsOnly();
    }

    @Override
    public HttpResponse head(String url) {
        throw readsOnly();
    }

    @Override
    public HttpResponse put(
            String url,
            HttpParameter @Nullable [] parameters,
            @Nullable Authorization authorization,
            @Nullable HttpResponseListener listener) {
        throw readsOnly();
    }

    @Override
    public HttpResponse put(String url) {
        throw readsOnly();
    }

    private static UnsupportedOperationException readsOnly() {
        return new UnsupportedOperationException("Godwit only reads from X");
    }
}
