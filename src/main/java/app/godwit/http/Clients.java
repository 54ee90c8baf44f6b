package app.godwit.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;

/// The OkHttp clients behind [Http]: one for https, one for plain http on this computer, one per
/// route, and one through a proxy where there is one. They share
/// their threads and nothing else: a connection made under one rule never serves another.
final class Clients implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int IDLE_CONNECTIONS = 64;
    private static final int IDLE_SECONDS = 20;

    private static final ConnectionPool NONE_KEPT = new ConnectionPool(0, 1, TimeUnit.SECONDS);

    private final OkHttpClient encrypted;
    private final OkHttpClient unencrypted;
    private final List<Routed> routed = new ArrayList<>();
    private final Guard guard;
    private volatile Optional<OkHttpClient> proxied = Optional.empty();

    private record Routed(Route route, OkHttpClient client) {}

    Clients(Guard guard, List<Route> routes, Dns dns) {
        this.guard = guard;
        encrypted = base(dns)
                .socketFactory(new CheckedSockets(wanted -> {
                    guard.check(wanted);
                    return wanted;
                }))
                .build();
        unencrypted = encrypted
                .newBuilder()
                .socketFactory(new CheckedSockets(wanted -> {
                    guard.checkUnencrypted(wanted);
                    return wanted;
                }))
                .build();
        for (var route : routes) {
            routed.add(new Routed(route, detour(route)));
        }
    }

    /// The client whose rules hold for this request. One that is to end its connection does not take one that
    /// was kept either: it could be dead.
    OkHttpClient of(Request request) throws Told {
        var client = of(request.url());
        return "close".equals(request.header("Connection"))
                ? client.newBuilder().connectionPool(NONE_KEPT).build()
                : client;
    }

    private OkHttpClient of(HttpUrl url) throws Told {
        for (var each : routed) {
            if (each.route().covers(url.host())) {
                if (!url.isHttps()) {
                    throw new Told(url.host() + " would be reached without encryption (http). Use https.");
                }
                return each.client();
            }
        }
        if (url.isHttps() && proxied.isPresent() && guard.isName(url.host())) {
            guard.checkByName(url);
            return proxied.get();
        }
        return url.isHttps() ? encrypted : unencrypted;
    }

    /// From now on. What is under way goes on as it began; no connection made before is used again.
    void go(Passage passage) {
        var next = Proxied.of(encrypted.newBuilder().connectionPool(pool()).build(), passage);
        proxied.ifPresent(before -> before.connectionPool().evictAll());
        proxied = next;
        encrypted.connectionPool().evictAll();
    }

    private OkHttpClient detour(Route route) {
        if (!Addresses.isLoopback(route.to().getAddress())) {
            throw new IllegalArgumentException("a route leads to this computer only, not to " + route.to());
        }
        var trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(route.authority())
                .build();
        return encrypted
                .newBuilder()
                .dns(host -> List.of(route.to().getAddress()))
                .socketFactory(new CheckedSockets(wanted -> route.to()))
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
    }

    private static OkHttpClient.Builder base(Dns dns) {
        return new OkHttpClient.Builder()
                .dns(dns)
                .proxy(Proxy.NO_PROXY)
                .connectTimeout(CONNECT)
                .followRedirects(false)
                .followSslRedirects(false)
                // A silent retry on a connection that died would publish a post twice.
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(chain -> unrepeatable(chain.proceed(chain.request())))
                .connectionPool(pool());
    }

    private static ConnectionPool pool() {
        return new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS);
    }

    /// OkHttp repeats a request by itself, whatever its method, when the answer is 503 with `Retry-After: 0`; and when
    /// a server says that it is a proxy and wants a password (407), it would be given ours.
    private static Response unrepeatable(Response response) {
        var isTrap = response.code() == 503 && "0".equals(response.header("Retry-After"));
        if (isTrap) {
            return response.newBuilder().header("Retry-After", "1").build();
        }
        return response.code() == 407 ? response.newBuilder().code(403).build() : response;
    }

    @Override
    public void close() {
        encrypted.dispatcher().executorService().shutdown();
        encrypted.connectionPool().evictAll();
        proxied.ifPresent(client -> client.connectionPool().evictAll());
    }
}
