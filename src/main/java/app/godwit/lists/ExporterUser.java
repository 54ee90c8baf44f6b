package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One user of twitter-web-exporter. The flat fields hold t.co links; what they stand for is only in
/// `metadata`, the raw user of X's own page, which moved most fields out of `legacy` in June 2025. Both
/// generations are read.
final class ExporterUser {
    private final JsonNode user;
    private final JsonNode metadata;
    private final JsonNode legacy;

    ExporterUser(JsonNode user) {
        this.user = user;
        metadata = user.path("metadata");
        legacy = metadata.path("legacy");
    }

    boolean isSomebody() {
        return id() != Person.UNKNOWN || !handle().isEmpty();
    }

    Person person() {
        return new Person(
                id(),
                handle(),
                first(user.path("name"), metadata.at("/core/name"), legacy.path("name")),
                expanded(first(user.path("description"), legacy.path("description")), "description"),
                first(user.path("location"), metadata.at("/location/location"), legacy.path("location")),
                expanded(first(user.path("website"), legacy.path("url")), "url"),
                "",
                first(
                        user.path("profile_image_url"),
                        metadata.at("/avatar/image_url"),
                        legacy.path("profile_image_url_https")),
                "");
    }

    /// By its own flags; a list without flags is taken for the list of the followed.
    Set<Tie> ties() {
        var following = user.path("following");
        if (!following.isBoolean()) {
            return Set.of(Tie.FOLLOWING);
        }
        var ties = EnumSet.noneOf(Tie.class);
        if (following.booleanValue()) {
            ties.add(Tie.FOLLOWING);
        }
        if (user.path("followed_by").asBoolean(false)) {
            ties.add(Tie.FOLLOWER);
        }
        return ties;
    }

    private long id() {
        return Words.id(first(user.path("id"), user.path("rest_id"), metadata.path("rest_id")));
    }

    private String handle() {
        return Words.handle(first(
                user.path("screen_name"),
                user.path("username"),
                user.path("handle"),
                metadata.at("/core/screen_name"),
                legacy.path("screen_name")));
    }

    private static String first(JsonNode... values) {
        for (var value : values) {
            var text = value.isValueNode() ? value.asString("") : "";
            if (!text.isEmpty()) {
                return Words.clean(text);
            }
        }
        return "";
    }

    /// Puts the addresses behind the t.co links of a field.
    private String expanded(String text, String field) {
        var full = text;
        for (var url : legacy.path("entities").path(field).path("urls")) {
            var shortened = url.path("url").asString("");
            var address = url.path("expanded_url").asString("");
            if (!shortened.isEmpty() && !address.isEmpty()) {
                full = full.replace(shortened, address);
            }
        }
        return full;
    }
}
