package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The user's lists of people on Misskey: `users/lists/…`, where anybody may stand, followed or not. Of a list it tells
/// the ids of all at once. Changes need the right `write:account`.
final class MisskeyCircles {
    private static final String NO_SUCH_LIST = "NO_SUCH_LIST";

    private final MisskeyCalls calls;

    MisskeyCircles(MisskeyCalls calls) {
        this.calls = calls;
    }

    Answer<List<CircleList>> all() {
        return calls.ask("users/lists/list", Map.of(), reply -> {
            var lists = new ArrayList<CircleList>();
            for (var json : Json.array(reply)) {
                lists.add(list(json));
            }
            return List.copyOf(lists);
        });
    }

    Answer<CircleList> make(String title) {
        return calls.change("users/lists/create", Map.of("name", title), reply -> list(Json.object(reply)));
    }

    private static CircleList list(JsonNode json) throws Unreadable {
        return new CircleList(Json.needed(json, "id"), Json.text(json, "name"));
    }

    /// Safe to repeat: gone already is as good.
    Answer<String> drop(String listId) {
        return calls.change("users/lists/delete", Map.of("listId", listId), _ -> "", NO_SUCH_LIST);
    }

    Answer<Set<String>> members(String listId) {
        return calls.ask("users/lists/show", Map.of("listId", listId), MisskeyCircles::ids, NO_SUCH_LIST);
    }

    /// A list that does not say who stands on it must not be taken for an empty one.
    private static Set<String> ids(Reply reply) throws Unreadable {
        var ids = new TreeSet<String>();
        if (reply.isSuccess()) {
            var said = Json.object(reply).path("userIds");
            if (!said.isArray()) {
                throw new Unreadable("no userIds");
            }
            said.forEach(id -> ids.add(id.asString("")));
        }
        return ids;
    }

    Answer<String> add(String listId, String accountId) {
        return calls.change("users/lists/push", one(listId, accountId), _ -> accountId, "ALREADY_ADDED");
    }

    /// Safe to repeat: it says nothing of those who are off already.
    Answer<String> remove(String listId, String accountId) {
        return calls.change("users/lists/pull", one(listId, accountId), _ -> accountId, NO_SUCH_LIST, "NO_SUCH_USER");
    }

    private static Map<String, String> one(String listId, String accountId) {
        return Map.of("listId", listId, "userId", accountId);
    }
}
