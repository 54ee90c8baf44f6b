package app.godwit.fediverse;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/// Finds out what is behind a server's name: NodeInfo, then the instance document (v2, else v1), or Misskey's `meta`.
public final class Instances {
    private static final List<String> DOCUMENTS = List.of("api/v2/instance", "api/v1/instance");

    private final Http http;
    private final Function<HttpUrl, Software> nodeInfo;

    public Instances(Http http) {
        this(http, new NodeInfo(http)::at);
    }

    /// @param nodeInfo asks the server at an address what it runs
    Instances(Http http, Function<HttpUrl, Software> nodeInfo) {
        this.http = http;
        this.nodeInfo = nodeInfo;
    }

    /// Asks the server (up to five requests). A name that leads nowhere is compared with those of
    /// well-known servers.
    public Finding find(String asTyped) {
        var address = ServerName.address(asTyped, http.reach());
        if (address.isEmpty()) {
            return slip(asTyped)
                    .orElseGet(() -> new Finding.NoName("“" + shortened(asTyped)
                            + "” cannot be the name of a server; type a name such as mastodon.social."));
        }
        var finding = look(address.get());
        return finding instanceof Finding.Here ? finding : slip(asTyped).orElse(finding);
    }

    private static Optional<Finding> slip(String asTyped) {
        return WellKnown.near(ServerName.bare(asTyped))
                .map(meant -> new Finding.Slip(
                        meant, "There is no server “" + shortened(asTyped) + "”; did you mean " + meant + "?"));
    }

    private static String shortened(String asTyped) {
        var text = asTyped.strip();
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }

    private Finding look(HttpUrl address) {
        try {
            var document = document(address);
            return document.isPresent() ? here(document.get()) : elsewhere(address);
        } catch (IOException silence) {
            return new Finding.Unreachable(sentence(silence, address));
        }
    }

    /// An instance document and where it was found.
    private record Document(HttpUrl address, JsonNode json) {}

    private Finding here(Document document) {
        var address = document.address();
        var software = nodeInfo.apply(address);
        return new Finding.Here(
                Configuration.read(document.json(), base(address), ServerName.authority(address), software),
                Notices.read(document.json(), software.door()));
    }

    /// Misskey and those of its family that never learned the Mastodon API.
    private Optional<Finding> misskey(HttpUrl address, Software software) throws IOException {
        if (!isMisskey(software)) {
            return Optional.empty();
        }
        var json = json(ask(path(address, "api/meta")));
        if (!Configuration.isMeta(json)) {
            return Optional.empty();
        }
        var instance = Configuration.readMeta(json, base(address), ServerName.authority(address), software);
        return Optional.of(new Finding.Here(instance, Notices.read(json, software.door())));
    }

    private static boolean isMisskey(Software software) {
        var flavour = Instance.Flavour.of(software.name());
        return flavour == Instance.Flavour.MISSKEY || flavour == Instance.Flavour.SHARKEY;
    }

    /// A name whose accounts live on another host, such as `example.org` on `social.example.org`: NodeInfo
    /// leads there.
    private Finding elsewhere(HttpUrl address) throws IOException {
        var wellKnown = get(path(address, ".well-known/nodeinfo"));
        var there = root(wellKnown.from());
        if (!there.equals(address) && isAkin(there, address)) {
            var document = document(there);
            if (document.isPresent()) {
                return here(document.get());
            }
        }
        var software = nodeInfo.apply(address);
        var misskey = misskey(isAkin(there, address) ? there : address, software);
        return misskey.isPresent() ? misskey.get() : none(address, software, wellKnown);
    }

    private static Finding none(HttpUrl address, Software software, Reply wellKnown) {
        if (wellKnown.status() >= 500 || wellKnown.status() == 429) {
            return new Finding.Unreachable(
                    address.host() + " is in trouble now (" + wellKnown.status() + "); try again later.");
        }
        if (isOurs(software)
                || (software.name().isEmpty() && json(wellKnown).path("links").isArray())) {
            return new Finding.Unreachable(address.host() + " runs "
                    + (software.name().isEmpty() ? "something of the Fediverse" : software.name())
                    + ", but did not answer now as it should; try again later.");
        }
        return new Finding.NotFediverse(
                software.name().isEmpty()
                        ? address.host() + " is not a Fediverse server; check the name."
                        : address.host() + " runs " + software.name()
                                + ", which Godwit cannot move to; choose a server with Mastodon, GoToSocial or the"
                                + " like.");
    }

    /// Where Godwit can move to when nothing is wrong.
    private static boolean isOurs(Software software) {
        return Instance.Flavour.of(software.name()) != Instance.Flavour.OTHER;
    }

    private Optional<Document> document(HttpUrl address) throws IOException {
        for (var path : DOCUMENTS) {
            var reply = get(path(address, path));
            var json = json(reply);
            if (reply.isSuccess() && Configuration.isInstance(json) && isAkin(reply.from(), address)) {
                return Optional.of(new Document(root(reply.from()), json));
            }
        }
        return Optional.empty();
    }

    private static JsonNode json(Reply reply) {
        try {
            return Json.object(reply);
        } catch (Unreadable html) {
            return Json.NOTHING;
        }
    }

    private Reply get(HttpUrl url) throws IOException {
        return send(new Request.Builder().url(url));
    }

    /// Misskey answers questions only when they are posted.
    private Reply ask(HttpUrl url) throws IOException {
        var nothing = RequestBody.create("{}", MediaType.get("application/json"));
        return send(new Request.Builder().url(url).post(nothing));
    }

    private Reply send(Request.Builder question) throws IOException {
        var request = question.header("Accept", "application/json")
                // Nobody knows yet whether this server keeps connections or ends them without a word.
                .header("Connection", "close");
        return http.send(request.build(), Bounds.STRANGER);
    }

    private static HttpUrl path(HttpUrl address, String path) {
        return address.newBuilder().encodedPath("/" + path).build();
    }

    private static HttpUrl root(HttpUrl url) {
        return url.newBuilder().encodedPath("/").query(null).fragment(null).build();
    }

    /// A redirect is trusted within one name only: the password will be typed there.
    private static boolean isAkin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme())
                && (one.host().equals(other.host())
                        || one.host().endsWith("." + other.host())
                        || other.host().endsWith("." + one.host()));
    }

    private static String base(HttpUrl address) {
        return address.scheme() + "://" + ServerName.authority(address);
    }

    private static String sentence(IOException failure, HttpUrl address) {
        return failure.getMessage() == null ? address.host() + " cannot be reached." : failure.getMessage();
    }
}
