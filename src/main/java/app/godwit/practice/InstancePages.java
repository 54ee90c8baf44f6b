package app.godwit.practice;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What a server says of itself: instance v2 and v1. snac has no v2 and answers it with 404 in HTML.
final class InstancePages {
    private static final int MASTODON_4_6 = 10;
    private final Books books;

    InstancePages(Books books) {
        this.books = books;
    }

    void into(Routes routes) {
        routes.add("GET", "/api/v1/instance", Door.OPEN, _ -> Page.json(v1()));
        if (books.flavour() != Flavour.SNAC && books.flavour() != Flavour.SHARKEY) {
            routes.add("GET", "/api/v2/instance", Door.OPEN, _ -> Page.json(v2()));
        }
    }

    private ObjectNode v1() {
        var server = books.server();
        var uri = books.flavour() == Flavour.GOTOSOCIAL ? "https://" + server.web() : server.domain();
        var node = Json.object()
                .put("uri", uri)
                .put("title", server.title())
                .put("short_description", "")
                .put("description", "A practice server.")
                .put("version", version());
        if (Manner.has(books.server(), Manner.Trait.OLD_FIELDS) || books.flavour() == Flavour.PLEROMA) {
            return node.put("max_toot_chars", books.rules().characters())
                    .put("upload_limit", books.rules().imageBytes());
        }
        node.set("configuration", configuration());
        return node;
    }

    private ObjectNode v2() {
        var server = books.server();
        var node = Json.object()
                .put("domain", server.domain())
                .put("title", server.title())
                .put("version", version())
                .put("description", "A practice server.");
        node.set("configuration", configuration());
        node.set("languages", Json.array().add("en"));
        if (books.flavour() == Flavour.MASTODON && server.atLeast(4, 3)) {
            node.set("api_versions", Json.object().put("mastodon", apiVersion()));
        }
        return node;
    }

    private int apiVersion() {
        var server = books.server();
        if (server.atLeast(4, 6)) {
            return MASTODON_4_6;
        }
        if (server.atLeast(4, 5)) {
            return 7;
        }
        return server.atLeast(4, 4) ? 6 : 2;
    }

    private ObjectNode configuration() {
        var rules = books.rules();
        var statuses =
                Json.object().put("max_characters", rules.characters()).put("max_media_attachments", rules.media());
        if (rules.perUrl() > 0) {
            statuses.put("characters_reserved_per_url", rules.perUrl());
        }
        var node = Json.object();
        node.set("statuses", statuses);
        node.set("media_attachments", media());
        return node;
    }

    private ObjectNode media() {
        var rules = books.rules();
        var pixels = books.flavour() == Flavour.GOTOSOCIAL ? Integer.MAX_VALUE : 33_177_600;
        var node = Json.object()
                .put("image_size_limit", rules.imageBytes())
                .put("image_matrix_limit", pixels)
                .put("video_size_limit", rules.videoBytes())
                .put("video_frame_rate_limit", 120)
                .put("video_matrix_limit", books.flavour() == Flavour.GOTOSOCIAL ? pixels : 8_294_400);
        node.set(
                "supported_mime_types",
                Json.texts(List.of("image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4")));
        if (books.flavour() != Flavour.MASTODON || books.server().atLeast(4, 4)) {
            node.put("description_limit", rules.description());
        }
        return node;
    }

    private String version() {
        var version = books.server().version();
        return switch (books.flavour()) {
            case MASTODON, GOTOSOCIAL -> version;
            case SNAC -> "4.0.0 (not true; really snac/" + version + ")";
            case SHARKEY -> "3.0.0 (compatible; Sharkey " + version + "; like Akkoma)";
            case OTHER ->
                Manner.of(books.server())
                        .version()
                        .formatted(version, books.server().software());
            default -> "2.7.2 (compatible; " + books.server().software() + " " + version + ")";
        };
    }
}
