package app.godwit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;

/// A tweet of a classic archive: `text` instead of `full_text`, its author beside it, and inside a retweet the whole
/// original. Media stand in `entities.media` alone.
final class ClassicTweet {
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,20}");

    final ClassicUser user = new ClassicUser();
    private final WireTweet wire = new WireTweet();
    private final List<ClassicTweet> originals = new ArrayList<>(0);

    static ClassicTweet read(JsonParser parser) {
        var tweet = new ClassicTweet();
        Json.object(parser, tweet::field);
        return tweet;
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "text" -> wire.fullText = Json.string(parser);
            case "user" -> Json.object(parser, user::field);
            case "entities" -> Json.object(parser, this::entities);
            case "retweeted_status" -> original(parser);
            default -> wire.field(name, parser);
        }
    }

    /// An original is never a retweet itself: what a hostile file nests deeper is passed over.
    private void original(JsonParser parser) {
        var original = new ClassicTweet();
        Json.object(parser, (name, p) -> {
            if (!name.equals("retweeted_status")) {
                original.field(name, p);
            }
        });
        originals.clear();
        originals.add(original);
    }

    private void entities(String kind, JsonParser parser) {
        if (kind.equals("media")) {
            Json.array(parser, () -> media(parser));
        } else {
            wire.entitiesOf(kind, parser);
        }
    }

    private void media(JsonParser parser) {
        var entity = new WireEntity(WireEntity.Kind.MEDIA);
        var media = new WireMedia();
        Json.object(parser, (name, p) -> {
            entity.field(name, p);
            media.field(name, p);
        });
        if (wire.media.size() < WireTweet.MOST_ENTITIES) {
            wire.entities.add(entity);
            wire.media.add(ClassicMedia.told(media));
        }
    }

    /// The tweet in the shape that all eras share. A retweet gets the words, entities and media of the original:
    /// its own text is cut at 140 characters, and `RT @author: ` takes some of them.
    WireTweet wire() {
        for (var original : originals) {
            if (HANDLE.matcher(original.user.handle).matches() && !original.wire.fullText.isEmpty()) {
                become(original);
            }
        }
        return wire;
    }

    private void become(ClassicTweet original) {
        var before = "RT @" + original.user.handle + ": ";
        wire.fullText = before + original.wire.fullText;
        wire.sensitive |= original.wire.sensitive;
        wire.entities.clear();
        wire.entities.add(author(original.user));
        for (var entity : original.wire.entities) {
            wire.entities.add(entity.movedBy(before.length()));
        }
        if (!original.wire.media.isEmpty()) {
            wire.media.clear();
            wire.media.addAll(original.wire.media);
        }
    }

    private static WireEntity author(ClassicUser user) {
        var start = "RT ".length();
        var author = new WireEntity(WireEntity.Kind.MENTION, start, start + 1 + user.handle.length());
        author.person = user.id;
        author.handle = user.handle;
        author.name = user.name;
        return author;
    }
}
