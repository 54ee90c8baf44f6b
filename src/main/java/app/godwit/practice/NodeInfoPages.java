package app.godwit.practice;

/// NodeInfo: which software runs here.
final class NodeInfoPages {
    private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/2.0";
    private final World.Server server;

    NodeInfoPages(World.Server server) {
        this.server = server;
    }

    void into(Routes routes) {
        routes.add("GET", "/.well-known/nodeinfo", Door.OPEN, _ -> index());
        routes.add("GET", path(), Door.OPEN, _ -> document());
    }

    private String path() {
        return server.flavour() == Flavour.SNAC ? "/nodeinfo_2_0" : "/nodeinfo/2.0";
    }

    private Page index() {
        var link = Json.object().put("rel", SCHEMA).put("href", "https://" + server.web() + path());
        var node = Json.object();
        node.set("links", Json.array().add(link));
        return Page.json(node);
    }

    private Page document() {
        var node = Json.object().put("version", "2.0").put("openRegistrations", false);
        node.set("software", Json.object().put("name", server.software()).put("version", server.version()));
        node.set("protocols", Json.array().add("activitypub"));
        node.set("metadata", Json.object().set("federation", Json.object().put("enabled", isFederating())));
        return Page.json(node);
    }

    private boolean isFederating() {
        return server.quirk() != Quirk.NOT_FEDERATING;
    }
}
