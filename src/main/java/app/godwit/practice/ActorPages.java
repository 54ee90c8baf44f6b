package app.godwit.practice;

/// Actors for other servers and profile pages for people. Actors are refused to unsigned requests where the real
/// server does so; no signature is ever good enough, because no client of a person has one.
final class ActorPages {
    private final World.Server server;

    ActorPages(World.Server server) {
        this.server = server;
    }

    void into(Routes routes) {
        if (server.flavour() == Flavour.SNAC) {
            routes.add("GET", "/:user", Door.OPEN, this::either);
        } else {
            routes.add("GET", "/users/:user", Door.OPEN, this::either);
            routes.add("GET", "/:user", Door.OPEN, this::either);
        }
    }

    private Page either(Call call) {
        var accept = call.asked().header("accept");
        var wantsActor = accept.contains("activity+json") || accept.contains("ld+json");
        if (wantsActor && isClosed()) {
            var text = server.flavour() == Flavour.GOTOSOCIAL
                    ? "Unauthorized: http request wasn't signed"
                    : "Request not signed";
            return Page.error(401, text);
        }
        return server.person(call.at("user").replaceFirst("^@", ""))
                .filter(World.Person::isHere)
                .map(person -> wantsActor ? actor(person) : profile(person))
                .orElseGet(() -> Page.html(404, "<h1>Not found</h1>"));
    }

    private boolean isClosed() {
        return server.flavour() == Flavour.GOTOSOCIAL || server.quirk() == Quirk.SECURE_MODE;
    }

    private Page actor(World.Person person) {
        var node = Json.object()
                .put("@context", "https://www.w3.org/ns/activitystreams")
                .put("id", Addresses.actor(server, person.user()))
                .put("type", person.is("bot") ? "Service" : "Person")
                .put("preferredUsername", person.user())
                .put("name", person.name())
                .put("summary", person.note())
                .put("url", Addresses.profile(server, person.user()))
                .put("manuallyApprovesFollowers", person.is("locked"))
                .put("memorial", person.is("memorial"));
        node.set(
                "attachment",
                Json.array(person.fields().stream()
                        .map(field -> Json.object()
                                .put("type", "PropertyValue")
                                .put("name", field.name())
                                .put("value", field.value()))
                        .toList()));
        return Page.of(200, "application/activity+json; charset=utf-8", Json.bytes(node));
    }

    private Page profile(World.Person person) {
        var rows = new StringBuilder();
        person.fields()
                .forEach(field -> rows.append(
                        "<dt>%s</dt><dd>%s</dd>".formatted(Rendering.escaped(field.name()), field.value())));
        return Page.html(
                200,
                "<!doctype html><title>%1$s</title><h1>%1$s</h1>%2$s<dl>%3$s</dl>"
                        .formatted(Rendering.escaped(person.name()), person.note(), rows));
    }
}
