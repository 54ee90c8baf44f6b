package app.godwit.archive;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;

/// A tweet as the archive writes it: the fields that are used, names as in the file. Filled once, by reading.
final class WireTweet {
    /// Bounds on what one tweet may carry, far above what X allows, so that a hostile one stays small.
    static final int MOST_ENTITIES = 2_000;

    long id;
    String createdAt = "";
    String fullText = "";
    String lang = "";
    String source = "";
    int favorites;
    int retweets;
    long replyStatus;
    long replyUser;
    String replyName = "";
    boolean sensitive;
    final List<WireEntity> entities = new ArrayList<>();
    final List<WireMedia> media = new ArrayList<>();
    final List<Long> versions = new ArrayList<>();

    /// Reads the object on which the parser stands.
    static WireTweet read(JsonParser parser) {
        var tweet = new WireTweet();
        Json.object(parser, tweet::field);
        return tweet;
    }

    /// Takes one field; the parser stands on its value.
    void field(String name, JsonParser parser) {
        switch (name) {
            case "id_str" -> id = Json.number(parser);
            case "id" -> id = id == 0 ? Json.number(parser) : id;
            case "created_at" -> createdAt = Json.string(parser);
            case "full_text" -> fullText = Json.string(parser);
            case "lang" -> lang = Json.string(parser);
            case "source" -> source = Json.string(parser);
            case "favorite_count" -> favorites = Json.small(parser);
            case "retweet_count" -> retweets = Json.small(parser);
            case "in_reply_to_status_id_str" -> replyStatus = Json.number(parser);
            case "in_reply_to_status_id" -> replyStatus = replyStatus == 0 ? Json.number(parser) : replyStatus;
            case "in_reply_to_user_id_str" -> replyUser = Json.number(parser);
            case "in_reply_to_user_id" -> replyUser = replyUser == 0 ? Json.number(parser) : replyUser;
            case "in_reply_to_screen_name" -> replyName = Json.string(parser);
            case "possibly_sensitive" -> sensitive = Json.truth(parser);
            case "entities" -> Json.object(parser, this::entitiesOf);
            case "extended_entities" -> Json.object(parser, this::extended);
            case "edit_info" -> Json.object(parser, this::editInfo);
            default -> {}
        }
    }

    void entitiesOf(String kind, JsonParser parser) {
        switch (kind) {
            case "urls" -> entities(WireEntity.Kind.URL, parser);
            case "user_mentions" -> entities(WireEntity.Kind.MENTION, parser);
            case "hashtags" -> entities(WireEntity.Kind.HASHTAG, parser);
            case "media" -> entities(WireEntity.Kind.MEDIA, parser);
            default -> {}
        }
    }

    private void entities(WireEntity.Kind kind, JsonParser parser) {
        Json.array(parser, () -> {
            if (entities.size() < MOST_ENTITIES) {
                entities.add(WireEntity.read(kind, parser));
            }
        });
    }

    private void extended(String kind, JsonParser parser) {
        if (kind.equals("media")) {
            Json.array(parser, () -> {
                if (media.size() < MOST_ENTITIES) {
                    media.add(WireMedia.read(parser));
                }
            });
        }
    }

    /// `initial` holds the versions itself, `edit` holds them in `editControlInitial`.
    private void editInfo(String name, JsonParser parser) {
        if (name.equals("editTweetIds")) {
            Json.array(parser, () -> {
                if (versions.size() < MOST_ENTITIES) {
                    versions.add(Json.number(parser));
                }
            });
        } else {
            switch (name) {
                case "initial", "edit", "editControlInitial" -> Json.object(parser, this::editInfo);
                default -> {}
            }
        }
    }
}
