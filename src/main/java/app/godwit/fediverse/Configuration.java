package app.godwit.fediverse;

import app.godwit.fediverse.Instance.Flavour;
import app.godwit.posts.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// An instance document, v2 or v1, or Misskey's `meta` → [Instance]. Every field may be missing; then
/// Mastodon's value counts.
final class Configuration {
    /// GoToSocial refuses longer descriptions although its configuration says 5000.
    private static final int GOTOSOCIAL_DESCRIPTION = 1500;

    /// Misskey's limits that `meta` does not state: attachments, and characters of alt text.
    private static final int MISSKEY_MEDIA = 16;

    private static final int MISSKEY_DESCRIPTION = 512;

    private static final List<String> PLACES = List.of("domain", "uri", "configuration", "max_toot_chars", "urls");

    private Configuration() {}

    /// Whether this is an instance document at all: it tells its version, or its title, and something else that
    /// only such a document has. Some leave out either.
    static boolean isInstance(JsonNode json) {
        var isNamed = Stream.of("version", "title")
                .anyMatch(name -> !Json.text(json, name).isEmpty());
        return isNamed && PLACES.stream().anyMatch(json::hasNonNull);
    }

    /// Whether this is what Misskey's `meta` answers.
    static boolean isMeta(JsonNode json) {
        return !Json.text(json, "version").isEmpty()
                && Json.positive(json, "maxNoteTextLength").isPresent();
    }

    /// @param host what its accounts' addresses end in when the document does not say
    static Instance read(JsonNode json, String base, String host, Software nodeInfo) {
        var version = Json.text(json, "version");
        var software = nodeInfo.or(version);
        var flavour = layered(Flavour.of(software.name()));
        return new Instance(
                base,
                domain(json, host),
                Json.text(json, "title"),
                software.name(),
                software.version().isEmpty() ? version : software.version(),
                flavour,
                limits(json, flavour));
    }

    /// One of Misskey's family that answers with such a document has grown a layer that speaks it.
    private static Flavour layered(Flavour flavour) {
        return flavour == Flavour.MISSKEY ? Flavour.SHARKEY : flavour;
    }

    /// @param host what its accounts' addresses end in
    static Instance readMeta(JsonNode json, String base, String host, Software software) {
        var usual = Limits.MASTODON;
        var limits = new Limits(
                small(Json.positive(json, "maxNoteTextLength"), usual.characters()),
                0,
                Limits.UrlCount.LONGER_OF_BOTH,
                MISSKEY_MEDIA,
                usual.imageBytes(),
                usual.imagePixels(),
                usual.videoBytes(),
                MISSKEY_DESCRIPTION,
                Flavour.MISSKEY.mixing());
        var version = software.version().isEmpty() ? Json.text(json, "version") : software.version();
        return new Instance(base, host, Json.text(json, "name"), software.name(), version, Flavour.MISSKEY, limits);
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
        var upload = Json.positive(json, "upload_limit");
        return new Limits(
                small(
                        Json.positive(statuses, "max_characters").or(() -> Json.positive(json, "max_toot_chars")),
                        usual.characters()),
                small(Json.positive(statuses, "characters_reserved_per_url"), usual.perUrl()),
                flavour == Flavour.MASTODON ? Limits.UrlCount.RESERVED : Limits.UrlCount.LONGER_OF_BOTH,
                small(Json.positive(statuses, "max_media_attachments"), usual.media()),
                Json.positive(media, "image_size_limit").or(() -> upload).orElse(usual.imageBytes()),
                Json.positive(media, "image_matrix_limit").orElse(usual.imagePixels()),
                Json.positive(media, "video_size_limit").or(() -> upload).orElse(usual.videoBytes()),
                description(json, media, flavour),
                flavour.mixing());
    }

    /// Pleroma says it at the top.
    private static int description(JsonNode json, JsonNode media, Flavour flavour) {
        var said = Json.positive(media, "description_limit").or(() -> Json.positive(json, "description_limit"));
        var most = small(said, Limits.MASTODON.description());
        return switch (flavour) {
            case GOTOSOCIAL -> Math.min(most, GOTOSOCIAL_DESCRIPTION);
            // The layer says nothing, and what stands below it takes no more.
            case SHARKEY -> said.isPresent() ? most : MISSKEY_DESCRIPTION;
            default -> most;
        };
    }

    private static int small(Optional<Long> said, int usual) {
        return said.map(number -> (int) Math.min(number, Integer.MAX_VALUE)).orElse(usual);
    }
}
