package app.godwit.fediverse;

import app.godwit.fediverse.Instance.Flavour;
import app.godwit.posts.Limits;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An instance document, v2 or v1 → [Instance]. Every field may be missing; then Mastodon's value counts.
final class Configuration {
    /// GoToSocial refuses longer descriptions although its configuration says 5000.
    private static final int GOTOSOCIAL_DESCRIPTION = 1500;

    private Configuration() {}

    static boolean isInstance(JsonNode json) {
        return !Json.text(json, "version").isEmpty()
                && (!Json.text(json, "domain").isEmpty()
                        || !Json.text(json, "uri").isEmpty());
    }

    /// @param host what its accounts' addresses end in when the document does not say
    static Instance read(JsonNode json, String base, String host, Software software) {
        var flavour = flavour(software.name());
        return new Instance(
                base,
                domain(json, host),
                Json.text(json, "title"),
                software.name(),
                software.version().isEmpty() ? Json.text(json, "version") : software.version(),
                flavour,
                limits(json, flavour));
    }

    /// Forks of Mastodon keep its API and its limits.
    private static Flavour flavour(String software) {
        return switch (software) {
            case "mastodon", "hometown", "fedibird", "glitch", "glitchsoc" -> Flavour.MASTODON;
            case "gotosocial" -> Flavour.GOTOSOCIAL;
            case "snac", "snac2" -> Flavour.SNAC;
            default -> Flavour.OTHER;
        };
    }

    /// v1 says it as `uri`, with or without a scheme.
    private static String domain(JsonNode json, String host) {
        var domain = Json.text(json, "domain");
        var said = domain.isEmpty() ? Json.text(json, "uri") : domain;
        var bare = ServerName.bare(said);
        return bare.isEmpty() ? host : bare;
    }

    private static Limits limits(JsonNode json, Flavour flavour) {
        var usual = Limits.MASTODON;
        var statuses = Json.at(json, "configuration", "statuses");
        var media = Json.at(json, "configuration", "media_attachments");
        return new Limits(
                small(
                        Json.positive(statuses, "max_characters").or(() -> Json.positive(json, "max_toot_chars")),
                        usual.characters()),
                small(Json.positive(statuses, "characters_reserved_per_url"), usual.perUrl()),
                flavour == Flavour.MASTODON ? Limits.UrlCount.RESERVED : Limits.UrlCount.LONGER_OF_BOTH,
                small(Json.positive(statuses, "max_media_attachments"), usual.media()),
                Json.positive(media, "image_size_limit").orElse(usual.imageBytes()),
                Json.positive(media, "image_matrix_limit").orElse(usual.imagePixels()),
                Json.positive(media, "video_size_limit").orElse(usual.videoBytes()),
                description(small(Json.positive(media, "description_limit"), usual.description()), flavour),
                flavour == Flavour.GOTOSOCIAL || flavour == Flavour.SNAC ? Limits.Mixing.ALLOWED : Limits.Mixing.NEVER);
    }

    private static int description(int said, Flavour flavour) {
        return flavour == Flavour.GOTOSOCIAL ? Math.min(said, GOTOSOCIAL_DESCRIPTION) : said;
    }

    private static int small(Optional<Long> said, int usual) {
        return said.map(number -> (int) Math.min(number, Integer.MAX_VALUE)).orElse(usual);
    }
}
