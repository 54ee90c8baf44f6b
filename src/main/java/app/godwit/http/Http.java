package app.godwit.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.Timeout;

/// The one client. Safe for many threads; [#send] blocks and is meant for virtual threads.
///
/// It goes to public servers only, over https on port 443; [Reach#LOOPBACK_TOO] adds this computer, over http too.
/// It goes straight until it is told of a proxy ([#go]), keeps no cookies and no cache, and repeats nothing by itself.
/// Connecting takes at most 5 s.
public final class Http implements AutoCloseable {
    private final Guard guard;
    private final Clients clients;
    private final Turns turns;
    private final Optional<Inside> inside;

    /// @param reach  where it may go
    /// @param routes detours, empty outside practice
    public Http(Reach reach, List<Route> routes) {
        this(reach, routes, Dns.SYSTEM);
    }

    Http(Reach reach, List<Route> routes, Dns dns) {
        guard = new Guard(reach);
        clients = new Clients(guard, routes, dns);
        turns = Turns.FREE;
        inside = Optional.empty();
    }

    /// @param inside answers for its hosts in this process
    public Http(Reach reach, Inside inside) {
        guard = new Guard(reach);
        clients = new Clients(guard, List.of(), Dns.SYSTEM);
        turns = Turns.FREE;
        this.inside = Optional.of(inside);
    }

    private Http(Http other, Turns turns) {
        this.guard = other.guard;
        this.clients = other.clients;
        this.turns = turns;
        this.inside = other.inside;
    }

    /// The same client, by which every request waits for its host's turn, after a redirect too. Closing one of the two
    /// closes both.
    public Http taking(Turns others) {
        return new Http(this, others);
    }

    /// From now on by this way to public servers: this client, and all that share it. Detours and this computer are
    /// reached straight.
    public void go(Passage passage) {
        clients.go(passage);
    }

    public Reach reach() {
        return guard.reach();
    }

    /// Sends and reads the whole reply, whatever its status.
    ///
    /// Redirects are followed for GET and HEAD only, each hop checked anew, and `Authorization` never crosses
    /// hosts. When no more may be followed, the redirect itself is the reply. The message of every exception
    /// is a sentence for people.
    ///
    /// @throws NotSent when it surely did not arrive
    /// @throws IOException otherwise: it may have arrived
    public Reply send(Request request, Bounds bounds) throws IOException {
        return send(request, bounds, _ -> true);
    }

    /// The same, following redirects only to where they may lead: else the redirect itself is the reply.
    public Reply send(Request request, Bounds bounds, Predicate<HttpUrl> mayLead) throws IOException {
        var departure = new Departure();
        var left = new TimeLeft(bounds.total());
        var next = request.newBuilder().header("User-Agent", UserAgent.TEXT).build();
        for (int hop = 0; ; hop++) {
            var reply = sendOneHop(next, bounds, left, departure);
            var redirect = hop < bounds.redirects() ? redirect(next, reply) : Optional.<Request>empty();
            redirect = redirect.filter(to -> mayLead.test(to.url()));
            if (redirect.isEmpty()) {
                return reply;
            }
            next = redirect.get();
        }
    }

    private static Optional<Request> redirect(Request request, Reply reply) throws IOException {
        try {
            return Redirects.next(request, reply);
        } catch (Told refusal) {
            throw new IOException(refusal.sentence(), refusal);
        }
    }

    /// Sends exactly once, for questions that cost money: nothing is put again and no redirect is followed.
    ///
    /// @throws NotSent when it surely did not arrive
    /// @throws IOException otherwise: it may have arrived, and may have been charged
    public Reply sendOnce(Request request, Bounds bounds) throws IOException {
        var departure = new Departure();
        var left = new TimeLeft(bounds.total());
        var only = request.newBuilder().header("User-Agent", UserAgent.TEXT).build();
        return hop(only, () -> inTurn(only, bounds, left, departure), departure);
    }

    private Reply sendOneHop(Request request, Bounds bounds, TimeLeft left, Departure departure) throws IOException {
        return hop(request, () -> asked(request, bounds, left, departure), departure);
    }

    private Reply hop(Request request, Turns.Way way, Departure departure) throws IOException {
        try {
            guard.check(request.url());
            return way.go();
        } catch (IOException failure) {
            var sentence = Failures.sentence(request.url().host(), failure);
            throw departure.hasStarted() ? new IOException(sentence, failure) : new NotSent(sentence, failure);
        }
    }

    /// A question may be put again: some servers (snac) silently close connections that were to be kept, and the next
    /// request then breaks off. Whatever changes something is never repeated here.
    private Reply asked(Request request, Bounds bounds, TimeLeft left, Departure departure) throws IOException {
        try {
            return inTurn(request, bounds, left, departure);
        } catch (IOException brokeOff) {
            var isQuestion = request.method().equals("GET") || request.method().equals("HEAD");
            var isBroken = !(brokeOff instanceof Told)
                    && !(brokeOff instanceof NotSent)
                    && !(brokeOff instanceof InterruptedIOException);
            if (!isQuestion || !isBroken || !departure.hasStarted()) {
                throw brokeOff;
            }
            return inTurn(request, bounds, left, departure);
        }
    }

    private Reply inTurn(Request request, Bounds bounds, TimeLeft left, Departure departure) throws IOException {
        return turns.take(
                request.url().host(), () -> left.spend(deadline -> exchange(request, bounds, deadline, departure)));
    }

    private Reply exchange(Request request, Bounds bounds, Timeout deadline, Departure departure) throws IOException {
        var here = inside.filter(hosts -> hosts.covers(request.url().host()));
        if (here.isPresent()) {
            departure.start();
            return within(here.get(), request);
        }
        var call = clients.of(request)
                .newBuilder()
                .readTimeout(bounds.read())
                .writeTimeout(bounds.read())
                .build()
                .newCall(request);
        call.addEventListener(departure);
        call.timeout().deadlineNanoTime(deadline.deadlineNanoTime());
        try (var response = call.execute()) {
            return new Reply(response.code(), response.headers(), body(response, bounds.bytes()), request.url());
        }
    }

    private static Reply within(Inside inside, Request request) throws IOException {
        var headers = new HashMap<String, String>();
        request.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        var sent = new Buffer();
        var body = request.body();
        if (body != null) {
            body.writeTo(sent);
            var type = body.contentType();
            if (type != null) {
                headers.put("Content-Type", type.toString());
            }
        }
        var answered = inside.answer(request.method(), request.url(), headers, sent.readByteArray());
        return new Reply(answered.status(), Headers.of(answered.headers()), answered.body(), request.url());
    }

    /// Counts what comes out of the inflater, so that a small bomb cannot grow.
    private static byte[] body(Response response, long limit) throws IOException {
        var source = response.body().source();
        if (source.request(limit + 1)) {
            throw new Told(response.request().url().host() + " sent more than " + limit + " bytes.");
        }
        return source.readByteArray();
    }

    @Override
    public void close() {
        clients.close();
    }
}
