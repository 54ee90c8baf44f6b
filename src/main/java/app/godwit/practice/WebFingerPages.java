package app.godwit.practice;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// WebFinger and host-meta.
final class WebFingerPages {
    private static final String SELF = "application/activity+json";
    private final World.Server server;

    WebFingerPages(World.Server server) {
        this.server = server;
    }

    void into(Routes routes) {
        if (server.quirk() == Quirk.HOST_META) {
            routes.add("GET", "/finger", Door.OPEN, call -> finger(call.text("who")));
        } else {
            routes.add("GET", "/.well-known/webfinger", Door.OPEN, call -> finger(call.text("resource")));
        }
        if (server.flavour() != Flavour.SNAC) {
            routes.add("GET", "/.well-known/host-meta", Door.OPEN, this::hostMeta);
        }
    }

    private Page hostMeta(Call call) {
        var accept = call.asked().header("accept");
        if (server.flavour() == Flavour.GOTOSOCIAL && accept.contains("json") && !accept.contains("xml")) {
            return Page.error(406, "Not Acceptable");
        }
        var template = server.quirk() == Quirk.HOST_META
                ? "https://" + server.web() + "/finger?who={uri}"
                : "https://" + server.web() + "/.well-known/webfinger?resource={uri}";
        return Page.text(200, "application/xrd+xml; charset=utf-8", """
            <?xml version="1.0" encoding="UTF-8"?>
            <XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0">
              <Link rel="lrdd" template="%s"/>
            </XRD>
            """.formatted(template));
    }

    private Page finger(String resource) {
        var address = resource.replaceFirst("^acct:@?", "").split("@", 2);
        if (address.length < 2) {
            return missing(400);
        }
        var host = address[1].toLowerCase(Locale.ROOT);
        if (!hosts().contains(host)) {
            return missing(server.flavour() == Flavour.GOTOSOCIAL ? 400 : 404);
        }
        return server.person(address[0]).map(this::descriptor).orElseGet(() -> missing(404));
    }

    private List<String> hosts() {
        return List.of(server.domain(), server.web(), "www." + server.domain());
    }

    private Page descriptor(World.Person person) {
        return switch (person.gone()) {
            case "absent" -> missing(404);
            case "tombstone" -> missing(410);
            default -> Page.of(200, "application/jrd+json; charset=utf-8", Json.bytes(document(person)));
        };
    }

    private ObjectNode document(World.Person person) {
        var actor = Addresses.actor(server, person.user());
        var profile = Addresses.profile(server, person.user());
        var node = Json.object().put("subject", "acct:" + Addresses.canonical(server, person));
        node.set("aliases", Json.texts(List.of(profile, actor)));
        node.set(
                "links",
                Json.array()
                        .add(link("http://webfinger.net/rel/profile-page", "text/html", profile))
                        .add(link("self", SELF, actor)));
        return node;
    }

    private static ObjectNode link(String rel, String type, String href) {
        return Json.object().put("rel", rel).put("type", type).put("href", href);
    }

    private Page missing(int status) {
        return switch (server.flavour()) {
            case GOTOSOCIAL -> Page.error(status, status == 404 ? "Not Found" : "Bad Request");
            default -> Page.empty(status);
        };
    }
}
