package app.godwit.archive;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;

/// A long post's full words, which X keeps apart from the tweet. Text and indices are not escaped.
final class Note {
    private static final Pattern SHORT_LINK = Pattern.compile("https?://t\\.co/\\w*");
    /// Far above what X allows.
    private static final int MOST_ENTITIES = 2_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    long id;
    private String createdAt = "";
    String text = "";
    final List<WireEntity> entities = new ArrayList<>();
    final List<WireStyle> styles = new ArrayList<>();

    static Note read(JsonParser parser) {
        var note = new Note();
        Json.object(parser, note::field);
        return note;
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "noteTweetId" -> id = Json.number(parser);
            case "createdAt" -> createdAt = Json.string(parser);
            case "core" -> Json.object(parser, this::core);
            default -> {}
        }
    }

    private void core(String name, JsonParser parser) {
        switch (name) {
            case "text" -> text = Json.string(parser);
            case "urls" -> entities(WireEntity.Kind.URL, parser);
            case "mentions" -> entities(WireEntity.Kind.MENTION, parser);
            case "hashtags" -> entities(WireEntity.Kind.HASHTAG, parser);
            case "styletags" -> styles(parser);
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

    private void styles(JsonParser parser) {
        Json.array(parser, () -> {
            if (styles.size() < MOST_ENTITIES) {
                styles.add(WireStyle.read(parser));
            }
        });
    }

    /// About how many letters it keeps in memory.
    long weight() {
        return text.length() + entities.stream().mapToLong(WireEntity::weight).sum() + 50L * styles.size();
    }

    /// Seconds since 1970, -1 when it cannot be read.
    long second() {
        try {
            return Instant.parse(createdAt).getEpochSecond();
        } catch (DateTimeParseException unknown) {
            return -1;
        }
    }

    /// The words alone, so that a note and its cut tweet begin alike.
    static String words(String text) {
        var words = SPACE.matcher(SHORT_LINK.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return words.endsWith("…") ? words.substring(0, words.length() - 1).strip() : words;
    }
}
