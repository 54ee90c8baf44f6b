package app.godwit.xapi;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Replies in the documented shapes.
final class XShapes {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BIO = "Bird & tea. Now at @%s@harbour.example, more on https://t.co/b%d";

    private final XWorld world;

    XShapes(XWorld world) {
        this.world = world;
    }

    /// @param pinned whether the expansion was asked for
    String users(List<Long> ids, boolean pinned, String next) {
        var json = JSON.createObjectNode();
        var known = ids.stream().filter(world::knows).toList();
        if (!known.isEmpty()) {
            var data = json.putArray("data");
            known.forEach(id -> data.add(user(id)));
        }
        var pins = known.stream().filter(id -> pinned && world.pins(id)).toList();
        if (!pins.isEmpty()) {
            var posts = json.putObject("includes").putArray("tweets");
            pins.forEach(id -> posts.add(pin(id)));
        }
        if (known.size() < ids.size()) {
            var errors = json.putArray("errors");
            ids.stream().filter(id -> !world.knows(id)).forEach(id -> errors.add(error(id)));
        }
        meta(json, known.size(), next);
        return json.toString();
    }

    int pins(List<Long> ids) {
        return (int) ids.stream().filter(world::knows).filter(world::pins).count();
    }

    private ObjectNode user(long id) {
        var odd = world.strange.get(id);
        if (odd != null) {
            return (ObjectNode) JSON.readTree(odd);
        }
        var user = JSON.createObjectNode()
                .put("id", Long.toString(id))
                .put("name", "Friend " + id)
                .put("username", XWorld.handle(id))
                .put("description", BIO.formatted(XWorld.handle(id), id))
                .put("location", "Pier " + id % 10)
                .put("url", "https://t.co/u" + id)
                .put("profile_image_url", "https://pictures.example/" + id + ".jpg")
                .put("protected", false);
        if (id == XWorld.OWNER) {
            user.putObject("public_metrics").put("following_count", world.following.size());
        }
        var entities = user.putObject("entities");
        link(entities.putObject("url"), "https://t.co/u" + id, "https://home" + id + ".example/");
        link(entities.putObject("description"), "https://t.co/b" + id, "https://bio" + id + ".example/about");
        if (world.pins(id)) {
            user.put("pinned_tweet_id", Long.toString(id * 100));
        }
        return user;
    }

    private static void link(ObjectNode where, String url, String target) {
        where.putArray("urls")
                .addObject()
                .put("start", 0)
                .put("end", url.length())
                .put("url", url)
                .put("expanded_url", target)
                .put("display_url", target);
    }

    private static ObjectNode pin(long id) {
        var url = "https://t.co/p" + id;
        var post = JSON.createObjectNode()
                .put("id", Long.toString(id * 100))
                .put("text", "I moved: " + url)
                .put("author_id", Long.toString(id));
        link(post.putObject("entities"), url, "https://harbour.example/@" + XWorld.handle(id));
        return post;
    }

    private static ObjectNode error(long id) {
        return JSON.createObjectNode()
                .put("value", Long.toString(id))
                .put("resource_id", Long.toString(id))
                .put("resource_type", "user")
                .put("parameter", "ids")
                .put("title", "Forbidden")
                .put("detail", "User has been suspended: [" + id + "].")
                .put("type", "https://api.twitter.com/2/problems/resource-not-found");
    }

    String me() {
        return "{\"data\":" + user(XWorld.OWNER) + "}";
    }

    String lists(List<XWorld.UserListThere> lists, String next) {
        var json = JSON.createObjectNode();
        var data = json.putArray("data");
        lists.forEach(list -> data.addObject()
                .put("id", Long.toString(list.id()))
                .put("name", list.name())
                .put("member_count", list.members().size()));
        meta(json, lists.size(), next);
        return json.toString();
    }

    private static void meta(ObjectNode json, int count, String next) {
        var meta = json.putObject("meta").put("result_count", count);
        if (!next.isEmpty()) {
            meta.put("next_token", next);
        }
    }

    String oldIds(List<Long> ids, String next) {
        var json = JSON.createObjectNode();
        var list = json.putArray("ids");
        ids.forEach(list::add);
        var cursor = next.isEmpty() ? "0" : next;
        return json.put("next_cursor", Long.parseLong(cursor))
                .put("next_cursor_str", cursor)
                .put("previous_cursor", 0)
                .put("previous_cursor_str", "0")
                .toString();
    }

    String oldUsers(List<Long> ids) {
        var users = JSON.createArrayNode();
        ids.stream().filter(world::knows).forEach(id -> {
            var user = user(id);
            user.put("id_str", Long.toString(id));
            user.put("id", id);
            user.put("screen_name", XWorld.handle(id));
            users.add(user);
        });
        return users.toString();
    }

    static String problem(int status, String type, String title, String detail) {
        return JSON.createObjectNode()
                .put("title", title)
                .put("detail", detail)
                .put("status", status)
                .put("type", type)
                .toString();
    }
}
