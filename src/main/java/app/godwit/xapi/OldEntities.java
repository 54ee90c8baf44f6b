package app.godwit.xapi;

import static app.godwit.xapi.Entities.expanded;
import static app.godwit.xapi.Entities.text;

import app.godwit.tweets.Person;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads the replies of v1.1, which has no pinned posts.
final class OldEntities {
    private OldEntities() {}

    /// @throws IllegalArgumentException when it is no answer of that kind
    static Page ids(JsonNode json) {
        if (!json.path("ids").isArray()) {
            throw new IllegalArgumentException("no ids");
        }
        var people = new ArrayList<Person>();
        json.path("ids").forEach(id -> people.add(Person.numbered(id.asLong())));
        var next = text(json, "next_cursor_str");
        return new Page(people, next.equals("0") ? "" : next, people.size(), 0, List.of());
    }

    static Page users(JsonNode json) {
        if (!json.isArray()) {
            throw new IllegalArgumentException("no users");
        }
        var people = new ArrayList<Person>();
        json.forEach(user -> {
            if (Entities.number(user) != Person.UNKNOWN) {
                people.add(person(user));
            }
        });
        return new Page(people, "", json.size(), 0, List.of());
    }

    private static Person person(JsonNode user) {
        var entities = user.path("entities");
        return new Person(
                Entities.number(user),
                text(user, "screen_name"),
                text(user, "name"),
                expanded(text(user, "description"), entities.path("description").path("urls")),
                text(user, "location"),
                expanded(text(user, "url"), entities.path("url").path("urls")),
                "",
                text(user, "profile_image_url_https"),
                "");
    }
}
