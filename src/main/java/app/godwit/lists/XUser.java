package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One user of X, as X's own page, the X API or an exporter writes it. In June 2025 X moved most fields out of `legacy`
/// into `core`, `avatar`, `location` and more; exporters write flat fields and, when asked, the raw user below
/// `metadata`. All of them are read with one set of names: what stands further out counts more.
final class XUser {
    /// Deeper than any real user; only hostile files nest on.
    private static final int DEEPEST = 8;

    private enum Field {
        ID,
        HANDLE,
        NAME,
        BIO,
        LOCATION,
        WEBSITE,
        PINNED,
        AVATAR
    }

    private record Value(String text, int depth) {}

    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private final Map<Tie, Boolean> flags = new EnumMap<>(Tie.class);
    private final Map<String, String> addresses = new HashMap<>();
    private String type = "";

    /// Reads the object on which the parser stands; anything else is a user of whom nothing is known.
    static XUser read(JsonParser parser) {
        var user = new XUser();
        user.fields(parser, 0);
        return user;
    }

    boolean isSomebody() {
        return id() != Person.UNKNOWN || !handle().isEmpty();
    }

    /// X hides suspended accounts and some others behind a stub.
    boolean isUnavailable() {
        return type.equals("UserUnavailable");
    }

    long id() {
        return Words.id(text(Field.ID));
    }

    String handle() {
        return Words.handle(text(Field.HANDLE));
    }

    Person person() {
        return new Person(
                id(),
                handle(),
                text(Field.NAME),
                expanded(text(Field.BIO)),
                text(Field.LOCATION),
                expanded(text(Field.WEBSITE)),
                expanded(text(Field.PINNED)),
                text(Field.AVATAR),
                "");
    }

    /// What the user's own flags say of a tie to the account that was signed in.
    Said says(Tie tie) {
        var flag = flags.get(tie);
        return flag == null ? Said.NOTHING : flag ? Said.YES : Said.NO;
    }

    /// The ties that the flags state; the caller may add to them.
    Set<Tie> ties() {
        var ties = EnumSet.noneOf(Tie.class);
        flags.forEach((tie, yes) -> {
            if (yes) {
                ties.add(tie);
            }
        });
        return ties;
    }

    private void fields(JsonParser parser, int depth) {
        if (depth < DEEPEST) {
            Json.object(parser, (name, value) -> field(name, value, depth));
        }
    }

    private void field(String name, JsonParser parser, int depth) {
        switch (name) {
            case "data",
                    "core",
                    "legacy",
                    "metadata",
                    "avatar",
                    "user",
                    "result",
                    "profile_bio",
                    "relationship_perspectives" -> fields(parser, depth + 1);
            case "location" -> location(parser, depth);
            case "rest_id", "id", "id_str" -> id(parser, depth);
            case "screen_name", "username", "handle" -> put(Field.HANDLE, parser, depth);
            case "name" -> put(Field.NAME, parser, depth);
            case "description" -> put(Field.BIO, parser, depth);
            case "website" -> put(Field.WEBSITE, parser, depth);
            case "url" -> url(parser, depth);
            case "image_url", "profile_image_url", "profile_image_url_https" -> put(Field.AVATAR, parser, depth);
            case "pinned_tweet" -> put(Field.PINNED, parser, depth);
            case "entities" -> entities(parser, "");
            case "following" -> flag(Tie.FOLLOWING, parser);
            case "followed_by" -> flag(Tie.FOLLOWER, parser);
            case "muting" -> flag(Tie.MUTED, parser);
            case "blocking" -> flag(Tie.BLOCKED, parser);
            case "__typename" -> type = depth <= 1 ? Json.string(parser) : type;
            default -> parser.skipChildren();
        }
    }

    private void location(JsonParser parser, int depth) {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            fields(parser, depth + 1);
        } else {
            put(Field.LOCATION, parser, depth);
        }
    }

    /// The raw user's `id` is no number but a name for X's own page.
    private void id(JsonParser parser, int depth) {
        if (Words.id(Json.string(parser)) != Person.UNKNOWN) {
            put(Field.ID, parser, depth);
        }
    }

    /// Exporters put the profile's own address here, X the website.
    private void url(JsonParser parser, int depth) {
        put(Words.handle(Json.string(parser)).isEmpty() ? Field.WEBSITE : Field.HANDLE, parser, depth + 1);
    }

    private void put(Field field, JsonParser parser, int depth) {
        var text = Words.clean(Json.string(parser));
        var known = values.get(field);
        if (!text.isEmpty() && (known == null || depth < known.depth())) {
            values.put(field, new Value(text, depth));
        }
    }

    private void flag(Tie tie, JsonParser parser) {
        if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
            flags.putIfAbsent(tie, parser.hasToken(JsonToken.VALUE_TRUE));
        }
    }

    /// `{"description":{"urls":[{"url":…,"expanded_url":…}]},"url":{"urls":[…]}}`
    private void entities(JsonParser parser, String within) {
        Json.object(parser, (name, value) -> {
            if (within.isEmpty() && (name.equals("description") || name.equals("url"))) {
                entities(value, name);
            } else if (!within.isEmpty() && name.equals("urls")) {
                Json.array(value, () -> address(value));
            }
        });
    }

    private void address(JsonParser parser) {
        var link = new String[] {"", ""};
        Json.object(parser, (name, value) -> {
            switch (name) {
                case "url" -> link[0] = Json.string(value);
                case "expanded_url" -> link[1] = Words.clean(Json.string(value));
                default -> value.skipChildren();
            }
        });
        if (!link[0].isEmpty() && !link[1].isEmpty()) {
            addresses.put(link[0], link[1]);
        }
    }

    private String text(Field field) {
        var value = values.get(field);
        return value == null ? "" : value.text();
    }

    /// Puts the addresses behind the t.co links.
    String expanded(String text) {
        var full = text;
        for (var link : addresses.entrySet()) {
            full = full.replace(link.getKey(), link.getValue());
        }
        return full;
    }
}
