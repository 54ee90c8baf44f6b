package app.godwit.sample;

import app.godwit.sample.Followed.Listed;
import app.godwit.sample.Rendered.Escaping;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the follow list in the shape of the web exporter's JSON, raw user data included: links stand as t.co, and
/// only `metadata` tells where they lead. Every other person has the older shape of `metadata`.
final class FollowList {
    private static final String CREATED = "Sun Apr 03 10:00:00 +0000 2011";

    private FollowList() {}

    static byte[] of(List<Followed> cast) {
        var list = Json.array();
        for (var n = 0; n < cast.size(); n++) {
            if (cast.get(n).listed() == Listed.YES) {
                list.add(row(cast.get(n), n));
            }
        }
        return Json.file("", list);
    }

    private static ObjectNode row(Followed person, int serial) {
        var bio = Rendered.of(Markup.read(person.bio(), Map.of()), Escaping.NONE);
        var row = Json.object()
                .put("id", Long.toString(person.id()))
                .put("screen_name", person.handle())
                .put("name", person.name())
                .put("description", bio.text())
                .put("profile_image_url", "https://pbs.twimg.com/profile_images/" + person.id() + "/face_normal.jpg")
                .putNull("profile_banner_url")
                .put("followers_count", 20 + serial * 37 % 900)
                .put("friends_count", 10 + serial * 53 % 700)
                .put("statuses_count", serial * 411 % 9000)
                .put("favourites_count", serial * 97 % 5000)
                .put("listed_count", serial % 12);
        putNullable(row, "location", person.location());
        putNullable(row, "website", website(person));
        row.putNull("birthdate")
                .putNull("verified_type")
                .put("is_blue_verified", false)
                .put("following", true)
                .put("followed_by", serial % 3 == 0)
                .put("can_dm", serial % 2 == 0)
                .put("protected", serial % 17 == 0)
                .put("created_at", Instant.parse("2011-04-03T10:00:00Z").toString())
                .put("url", "https://twitter.com/" + person.handle());
        row.set("metadata", serial % 2 == 0 ? today(person, bio) : untilJune2025(person, bio));
        return row;
    }

    private static void putNullable(ObjectNode row, String key, String value) {
        if (value.isEmpty()) {
            row.putNull(key);
        } else {
            row.put(key, value);
        }
    }

    private static String website(Followed person) {
        return person.website().isEmpty() ? "" : Tco.of(person.website()).url();
    }

    private static ObjectNode today(Followed person, Rendered bio) {
        var user = Json.object().put("__typename", "User").put("rest_id", Long.toString(person.id()));
        user.set(
                "core",
                Json.object()
                        .put("created_at", CREATED)
                        .put("name", person.name())
                        .put("screen_name", person.handle()));
        user.set("location", Json.object().put("location", person.location()));
        user.set("legacy", legacy(person, bio));
        return user;
    }

    private static ObjectNode untilJune2025(Followed person, Rendered bio) {
        var user = Json.object().put("__typename", "User").put("rest_id", Long.toString(person.id()));
        var legacy = legacy(person, bio)
                .put("created_at", CREATED)
                .put("name", person.name())
                .put("screen_name", person.handle())
                .put("location", person.location());
        user.set("legacy", legacy);
        return user;
    }

    private static ObjectNode legacy(Followed person, Rendered bio) {
        var legacy = Json.object().put("description", bio.text());
        var entities = Json.object();
        entities.set("description", Json.object().set("urls", links(bio)));
        if (!person.website().isEmpty()) {
            legacy.put("url", website(person));
            var link = Tco.of(person.website());
            entities.set(
                    "url",
                    Json.object()
                            .set(
                                    "urls",
                                    Json.array().add(link(link, 0, link.url().length()))));
        }
        legacy.set("entities", entities);
        return legacy;
    }

    private static ArrayNode links(Rendered bio) {
        var links = Json.array();
        for (var placed : bio.entities()) {
            if (placed.piece() instanceof Markup.Url url) {
                links.add(link(url.link(), placed.start(), placed.end()));
            }
        }
        return links;
    }

    private static JsonNode link(Tco link, int start, int end) {
        var entity = Json.object()
                .put("display_url", link.display())
                .put("expanded_url", link.expanded())
                .put("url", link.url());
        entity.set("indices", Json.array().add(start).add(end));
        return entity;
    }
}
