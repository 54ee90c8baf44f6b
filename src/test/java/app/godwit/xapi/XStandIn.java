package app.godwit.xapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The X API on loopback: documented shapes, headers, limits and errors, both kinds of sign-in, and a bill of what it
/// would charge.
public final class XStandIn implements AutoCloseable {
    /// What happens instead of the next answer.
    public sealed interface Fault {
        /// Another answer, not charged.
        record Status(int status, String body) implements Fault {}

        /// The answer breaks off in its middle, and is charged.
        record Half() implements Fault {}

        /// The connection ends without a word, and nothing is charged.
        record Silence() implements Fault {}
    }

    private record Reply(int status, String body, List<String> people, int posts, String cursor) {
        static Reply of(String body) {
            return new Reply(200, body, List.of(), 0, "");
        }

        static Reply problem(int status, String type, String title, String detail) {
            return new Reply(status, XShapes.problem(status, type, title, detail), List.of(), 0, "");
        }
    }

    private final HttpServer server;
    private final XWorld world;
    private final XShapes shapes;
    private final InstantSource time;
    private final XOAuth oauth = new XOAuth();
    private final XBill bill = new XBill();
    private final XLimits limits = new XLimits();
    private final Deque<Optional<Fault>> faults = new ArrayDeque<>();
    private final Deque<String> closed = new ArrayDeque<>();
    private volatile Predicate<String> visitor = _ -> true;
    private volatile Runnable afterwards = () -> {};

    private XStandIn(XWorld world, InstantSource time) throws IOException {
        this.world = world;
        this.shapes = new XShapes(world);
        this.time = time;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static XStandIn start(XWorld world, InstantSource time) throws IOException {
        return new XStandIn(world, time);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public XBill bill() {
        return bill;
    }

    public XOAuth oauth() {
        return oauth;
    }

    public XLimits limits() {
        return limits;
    }

    /// Before each question for people is answered or charged.
    ///
    /// @param visitor whether anybody still waits for the answer
    public void onQuestion(Predicate<String> visitor) {
        this.visitor = visitor;
    }

    /// As soon as an answer has left.
    public void onAnswer(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    /// The next questions for people are answered so; empty is as usual.
    @SafeVarargs
    public final void next(Optional<Fault>... coming) {
        faults.addAll(Arrays.asList(coming));
    }

    /// Paths that the app's plan does not have.
    public void close(String part) {
        closed.add(part);
    }

    /// Says yes on the sign-in page as the person would.
    ///
    /// @return where the browser goes
    public String sayYes(URI page) {
        return oauth.authorize(XOAuth.query(page.getRawQuery()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/2/oauth2/") || path.startsWith("/oauth/")) {
                send(exchange, signIn(exchange, path));
            } else {
                api(exchange, path);
            }
        }
    }

    private Reply signIn(HttpExchange exchange, String path) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var text = switch (path) {
            case "/2/oauth2/token" -> oauth.token(XOAuth.query(body), time.instant());
            case "/oauth/request_token" -> oauth.requestToken(url(exchange), authorization(exchange), body);
            case "/oauth/access_token" -> oauth.accessToken(url(exchange), authorization(exchange), body);
            default -> "";
        };
        return text.isEmpty() ? new Reply(401, "{\"error\":\"invalid_request\"}", List.of(), 0, "") : Reply.of(text);
    }

    private void api(HttpExchange exchange, String path) throws IOException {
        if (!visitor.test(path)) {
            return;
        }
        var fault = faults.isEmpty() ? Optional.<Fault>empty() : faults.pop();
        var standing = limits.count(endpoint(path), time.instant());
        headers(exchange, standing);
        var reply = standing.remaining() < 0
                ? Reply.problem(429, "about:blank", "Too Many Requests", "Too Many Requests")
                : reply(exchange, path);
        switch (fault.orElse(null)) {
            case null -> {
                charge(path, reply);
                send(exchange, reply);
                exchange.getResponseBody().flush();
                afterwards.run();
            }
            case Fault.Status(var status, var body) -> send(exchange, new Reply(status, body, List.of(), 0, ""));
            case Fault.Half _ -> {
                charge(path, reply);
                half(exchange, reply);
            }
            case Fault.Silence _ -> {}
        }
    }

    private void charge(String path, Reply reply) {
        if (reply.status() == 200 && path.equals("/2/users/me")) {
            bill.account(time.instant());
        }
        if (reply.status() == 200 && !reply.people().isEmpty()) {
            bill.page(path, reply.cursor(), reply.people(), reply.posts(), time.instant());
        }
    }

    private Reply reply(HttpExchange exchange, String path) {
        var authorization = authorization(exchange);
        if (!oauth.admits(exchange.getRequestMethod(), url(exchange), authorization, time.instant())) {
            return Reply.problem(401, "about:blank", "Unauthorized", "Unauthorized");
        }
        if (closed.stream().anyMatch(path::contains)) {
            return Reply.problem(
                    403,
                    "https://api.twitter.com/2/problems/client-forbidden",
                    "Client Forbidden",
                    "Your current plan does not include this endpoint.");
        }
        if (XOAuth.isAppOnly(authorization) && path.matches(".*/(me|muting|blocking)")) {
            return Reply.problem(
                    403,
                    "https://api.twitter.com/2/problems/unsupported-authentication",
                    "Unsupported Authentication",
                    "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.");
        }
        return found(path, XOAuth.query(exchange.getRequestURI().getRawQuery()));
    }

    private Reply found(String path, Map<String, String> query) {
        var mine = "/2/users/" + XWorld.OWNER + "/";
        if (path.equals(mine + "following")) {
            return users(world.following, query, 1000);
        } else if (path.equals(mine + "muting")) {
            return users(world.muted, query, 1000);
        } else if (path.equals(mine + "blocking")) {
            return users(world.blocked, query, 1000);
        } else if (path.equals(mine + "owned_lists")) {
            return lists(world.owned, query);
        } else if (path.equals(mine + "followed_lists")) {
            return lists(world.read, query);
        } else if (path.matches("/2/lists/[0-9]+/members")) {
            return members(Long.parseLong(path.split("/")[3]), query);
        }
        return switch (path) {
            case "/2/users/me" -> Reply.of(shapes.me());
            case "/2/users" -> byIds(query);
            case "/1.1/friends/ids.json" -> oldIds(query);
            case "/1.1/users/lookup.json" -> oldUsers(query);
            default -> Reply.problem(404, "about:blank", "Not Found", "Not Found");
        };
    }

    private Reply users(List<Long> all, Map<String, String> query, int largest) {
        var page = Slice.of(all, query, largest);
        if (page.isEmpty()) {
            return Reply.problem(
                    400,
                    "https://api.twitter.com/2/problems/invalid-request",
                    "Invalid Request",
                    "One or more parameters to your request was invalid.");
        }
        var ids = page.get().items();
        var pinned = "pinned_tweet_id".equals(query.getOrDefault("expansions", ""));
        var known = ids.stream().filter(world::knows).map(Object::toString).toList();
        return new Reply(
                200,
                shapes.users(ids, pinned, page.get().next()),
                known,
                pinned ? shapes.pins(ids) : 0,
                query.getOrDefault("pagination_token", ""));
    }

    private Reply members(long list, Map<String, String> query) {
        return Stream.concat(world.owned.stream(), world.read.stream())
                .filter(one -> one.id() == list)
                .findFirst()
                .map(one -> users(one.members(), query, 100))
                .orElse(Reply.problem(404, "about:blank", "Not Found", "Could not find list."));
    }

    private Reply lists(List<XWorld.UserListThere> all, Map<String, String> query) {
        if (!query.getOrDefault("list.fields", "").contains("member_count")) {
            return Reply.problem(400, "about:blank", "Invalid Request", "This test wants the count.");
        }
        var page = Slice.of(all, query, 100).orElseThrow();
        var ids = page.items().stream().map(list -> "list " + list.id()).toList();
        return new Reply(200, shapes.lists(page.items(), page.next()), ids, 0, "");
    }

    private Reply byIds(Map<String, String> query) {
        return users(numbers(query.getOrDefault("ids", "")), query, 100);
    }

    private Reply oldIds(Map<String, String> query) {
        var cursor = query.getOrDefault("cursor", "-1");
        var from = cursor.equals("-1") ? 0 : Integer.parseInt(cursor);
        var to = Math.min(world.following.size(), from + Integer.parseInt(query.getOrDefault("count", "5000")));
        var next = to < world.following.size() ? Integer.toString(to) : "";
        return Reply.of(shapes.oldIds(world.following.subList(from, to), next));
    }

    private Reply oldUsers(Map<String, String> query) {
        return Reply.of(shapes.oldUsers(numbers(query.getOrDefault("user_id", ""))));
    }

    private static List<Long> numbers(String joined) {
        return Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }

    private void headers(HttpExchange exchange, XLimits.Standing standing) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json; charset=utf-8");
        headers.set("x-rate-limit-limit", Integer.toString(standing.limit()));
        headers.set("x-rate-limit-remaining", Integer.toString(Math.max(0, standing.remaining())));
        // The server writes `Date` itself, from the machine's clock: X's clock is another than the client's.
        var reset = Instant.now().plus(Duration.between(time.instant(), standing.reset()));
        headers.set("x-rate-limit-reset", Long.toString(reset.getEpochSecond()));
    }

    private static String endpoint(String path) {
        return path.replaceAll("(users|lists)/[0-9]+/", "$1/:id/");
    }

    private URI url(HttpExchange exchange) {
        return URI.create(address() + exchange.getRequestURI().toString());
    }

    private static String authorization(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        return header == null ? "" : header;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static void half(HttpExchange exchange, Reply reply) throws IOException {
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length / 2);
        exchange.getResponseBody().write(body, 0, body.length / 2);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// One page of many.
    private record Slice<T>(List<T> items, String next) {
        /// Empty when the page is larger than allowed or the cursor is nobody's.
        static <T> Optional<Slice<T>> of(List<T> all, Map<String, String> query, int largest) {
            var size = Integer.parseInt(query.getOrDefault("max_results", "100"));
            var cursor = query.getOrDefault("pagination_token", "cursor0");
            if (size < 1 || size > largest || !cursor.matches("cursor[0-9]+")) {
                return Optional.empty();
            }
            var from = Math.min(all.size(), Integer.parseInt(cursor.substring("cursor".length())));
            var to = Math.min(all.size(), from + size);
            return Optional.of(new Slice<>(all.subList(from, to), to < all.size() ? "cursor" + to : ""));
        }
    }
}
