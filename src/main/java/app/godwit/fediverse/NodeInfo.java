package app.godwit.fediverse;

import app.godwit.handles.HostVerdict;
import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import tools.jackson.databind.JsonNode;

/// Asks a host what it runs. Two requests, anonymous and read only; safe for many threads.
public final class NodeInfo {
    private static final List<String> SCHEMAS =
            List.of("/ns/schema/2.1", "/ns/schema/2.0", "/ns/schema/1.1", "/ns/schema/1.0");

    private final Http http;

    public NodeInfo(Http http) {
        this.http = http;
    }

    /// What the host is. Only a plain answer makes it "not a Fediverse server"; silence, refusal and trouble leave it
    /// undecided. Never throws for what a server does.
    public HostVerdict of(String host) {
        var address = ServerName.address(host, http.reach());
        if (address.isEmpty()) {
            return new HostVerdict.NotFediverse(host + " cannot be the name of a Fediverse server.");
        }
        try {
            return verdict(host, address.get());
        } catch (IOException failure) {
            return new HostVerdict.Undecided(Failure.sentence(failure, host));
        }
    }

    /// What the server at an address runs, unknown when it does not say.
    Software at(HttpUrl address) {
        try {
            return verdict(address.host(), address) instanceof HostVerdict.Fediverse(var name, var version, var door)
                    ? new Software(name, version, door)
                    : Software.UNKNOWN;
        } catch (IOException silent) {
            return Software.UNKNOWN;
        }
    }

    private HostVerdict verdict(String host, HttpUrl address) throws IOException {
        var index =
                get(address.newBuilder().encodedPath("/.well-known/nodeinfo").build());
        if (!isPlain(index)) {
            return undecided(host, index);
        }
        var document = link(index);
        if (document.isEmpty()) {
            return ordinary(host);
        }
        var reply = get(document.get());
        return isPlain(reply) ? described(host, json(reply)) : undecided(host, reply);
    }

    private static HostVerdict described(String host, JsonNode json) {
        var name = Json.text(json, "software", "name").toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return ordinary(host);
        }
        var protocols =
                json.path("protocols").valueStream().map(JsonNode::asString).toList();
        if (!protocols.isEmpty() && !protocols.contains("activitypub")) {
            return new HostVerdict.NotFediverse(host + " runs " + name + ", which does not speak ActivityPub.");
        }
        var federates = json.path("metadata").path("federation").path("enabled");
        return federates.isBoolean() && !federates.asBoolean()
                ? new HostVerdict.Closed(
                        host + " does not talk to other servers, so nobody elsewhere can follow its accounts.")
                : new HostVerdict.Fediverse(name, Json.text(json, "software", "version"), door(json));
    }

    private static HostVerdict.Door door(JsonNode json) {
        var open = json.path("openRegistrations");
        if (!open.isBoolean()) {
            return HostVerdict.Door.UNKNOWN;
        }
        return open.asBoolean() ? HostVerdict.Door.OPEN : HostVerdict.Door.CLOSED;
    }

    /// The newest document that the host offers on its own name or below it, or on the name that it redirects to.
    private static Optional<HttpUrl> link(Reply index) {
        return json(index)
                .path("links")
                .valueStream()
                .filter(link -> rank(link) < SCHEMAS.size())
                .sorted(Comparator.comparingInt(NodeInfo::rank))
                .flatMap(link -> Optional.ofNullable(index.from().resolve(Json.text(link, "href"))).stream())
                .filter(href -> ("." + href.host()).endsWith("." + index.from().host()))
                .findFirst();
    }

    private static int rank(JsonNode link) {
        var rel = Json.text(link, "rel");
        var found = SCHEMAS.stream().filter(rel::endsWith).findFirst();
        return found.map(SCHEMAS::indexOf).orElse(SCHEMAS.size());
    }

    /// A host that knows what it was asked and answers, or says plainly that there is no such thing.
    private static boolean isPlain(Reply reply) {
        return reply.isSuccess() || reply.status() == 404 || reply.status() == 410;
    }

    private static JsonNode json(Reply reply) {
        try {
            return reply.isSuccess() ? Json.object(reply) : Json.NOTHING;
        } catch (Unreadable page) {
            return Json.NOTHING;
        }
    }

    private static HostVerdict ordinary(String host) {
        return new HostVerdict.NotFediverse(host + " is not a Fediverse server.");
    }

    private static HostVerdict undecided(String host, Reply reply) {
        return new HostVerdict.Undecided(host + " does not tell what it runs now (" + reply.status() + ").");
    }

    private Reply get(HttpUrl url) throws IOException {
        return http.send(
                new Request.Builder()
                        .url(url)
                        .header("Accept", "application/json")
                        // As in `Instances`: asked once, and not to be kept.
                        .header("Connection", "close")
                        .build(),
                Bounds.STRANGER);
    }
}
