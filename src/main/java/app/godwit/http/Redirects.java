package app.godwit.http;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Where a reply sends its asker next.
final class Redirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private Redirects() {}

    /// The request to send next; empty when the reply is the end of the way. Secrets stay with the host that
    /// they were meant for.
    ///
    /// @throws Told when it would leave encryption behind, on this computer too
    static Optional<Request> next(Request request, Reply reply) throws Told {
        var location = reply.headers().get("Location");
        if (location == null || !STATUSES.contains(reply.status()) || !METHODS.contains(request.method())) {
            return Optional.empty();
        }
        var target = request.url().resolve(location);
        if (target == null) {
            return Optional.empty();
        }
        if (request.url().isHttps() && !target.isHttps()) {
            throw new Told(request.url().host() + " sends on to an address without encryption (http), so Godwit does"
                    + " not go there.");
        }
        var next = request.newBuilder().url(target);
        if (!isSamePlace(request.url(), target)) {
            next.removeHeader("Authorization").removeHeader("Cookie");
        }
        return Optional.of(next.build());
    }

    private static boolean isSamePlace(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }
}
