package app.godwit.xapi;

import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.UserList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the replies of v2. X renames tweets to posts, field by field: both names are read. A person without one
/// field or another is read all the same.
final class Entities {
    private Entities() {}

    /// @throws IllegalArgumentException when it is no answer of that kind
    static Page page(JsonNode json) {
        if (!json.has("data") && !json.has("meta") && !json.has("errors")) {
            throw new IllegalArgumentException("neither data nor meta");
        }
        var pinned = pinned(json.path("includes"));
        var people = new ArrayList<Person>();
        json.path("data").forEach(user -> {
            if (number(user) != Person.UNKNOWN) {
                people.add(person(user, pinned));
            }
        });
        return new Page(people, next(json), json.path("data").size(), pinned.size(), problems(json));
    }

    static ListPage lists(JsonNode json, UserList.Role role) {
        if (!json.has("data") && !json.has("meta")) {
            throw new IllegalArgumentException("neither data nor meta");
        }
        var lists = new ArrayList<XList>();
        json.path("data").forEach(list -> {
            var id = number(list);
            lists.add(new XList(
                    id,
                    UserList.numbered(id, text(list, "name"), role),
                    list.path("member_count").asInt(-1)));
        });
        return new ListPage(lists, next(json));
    }

    static Account account(JsonNode json) {
        var me = json.path("data");
        if (number(me) == Person.UNKNOWN || text(me, "username").isEmpty()) {
            throw new IllegalArgumentException("nobody");
        }
        var following = me.path("public_metrics").path("following_count").asInt(0);
        return new Account(number(me), text(me, "username"), following);
    }

    private static Person person(JsonNode user, Map<String, String> pinned) {
        var entities = user.path("entities");
        var pin = text(user, "pinned_post_id").isEmpty() ? text(user, "pinned_tweet_id") : text(user, "pinned_post_id");
        return new Person(
                number(user),
                text(user, "username"),
                text(user, "name"),
                expanded(text(user, "description"), entities.path("description").path("urls")),
                text(user, "location"),
                expanded(text(user, "url"), entities.path("url").path("urls")),
                pinned.getOrDefault(pin, ""),
                text(user, "profile_image_url"),
                "");
    }

    private static Map<String, String> pinned(JsonNode includes) {
        var texts = new HashMap<String, String>();
        for (var name : List.of("tweets", "posts")) {
            includes.path(name)
                    .forEach(post -> texts.put(
                            text(post, "id"),
                            expanded(text(post, "text"), post.path("entities").path("urls"))));
        }
        return texts;
    }

    /// What the page says it leaves out.
    private static List<Problem> problems(JsonNode json) {
        var problems = new ArrayList<Problem>();
        json.path("errors").forEach(error -> {
            if (text(error, "resource_type").equals("user")) {
                problems.add(new Problem("X", -1, sentence(error)));
            }
        });
        return problems;
    }

    private static String sentence(JsonNode error) {
        var who =
                "account " + (text(error, "resource_id").isEmpty() ? text(error, "value") : text(error, "resource_id"));
        return text(error, "title").startsWith("Not Found")
                ? "X has no " + who + " any more."
                : "X does not show " + who + "; it is suspended or withheld.";
    }

    private static String next(JsonNode json) {
        return text(json.path("meta"), "next_token");
    }

    static long number(JsonNode node) {
        var id = node.path("id_str").isMissingNode() ? node.path("id") : node.path("id_str");
        return id.asString("0").matches("[1-9][0-9]{0,18}") ? Long.parseLong(id.asString()) : Person.UNKNOWN;
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("").strip();
    }

    /// Short links replaced by what they lead to.
    static String expanded(String text, JsonNode urls) {
        var whole = text;
        for (var url : urls) {
            var target = text(url, "expanded_url");
            if (!text(url, "url").isEmpty() && !target.isEmpty()) {
                whole = whole.replace(text(url, "url"), target);
            }
        }
        return whole;
    }
}
