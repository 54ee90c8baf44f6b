package app.godwit.fediverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// The user's lists of people. One bad id fails a whole call, so people are put on one by one.
final class Circles {
    private final Wire wire;

    Circles(Wire wire) {
        this.wire = wire;
    }

    Answer<List<CircleList>> all() {
        return wire.get(wire.url("api/v1/lists").build(), reply -> {
            var lists = new ArrayList<CircleList>();
            for (var json : Json.array(reply)) {
                lists.add(new CircleList(Json.needed(json, "id"), Json.text(json, "title")));
            }
            return List.copyOf(lists);
        });
    }

    Answer<CircleList> make(String title) {
        var form = new FormBody.Builder()
                .add("title", title)
                .add("replies_policy", "list")
                .build();
        return wire.post(wire.url("api/v1/lists").build(), form, reply -> {
            var json = Json.object(reply);
            return new CircleList(Json.needed(json, "id"), Json.text(json, "title"));
        });
    }

    /// Safe to repeat: gone already is as good.
    Answer<String> drop(String listId) {
        return wire.send(new Request.Builder().url(one(listId).build()).delete(), Errand.CHANGE.orStatus(404), _ -> "");
    }

    Answer<Set<String>> members(String listId) {
        var url = one(listId)
                .addPathSegment("accounts")
                .addQueryParameter("limit", "0")
                .build();
        return wire.send(new Request.Builder().url(url).get(), Errand.READ.orStatus(404), reply -> {
            var ids = new TreeSet<String>();
            if (reply.isSuccess()) {
                for (var json : Json.array(reply)) {
                    ids.add(Json.needed(json, "id"));
                }
            }
            return ids;
        });
    }

    Answer<String> add(String listId, String accountId) {
        return wire.post(accounts(listId), ids(accountId), _ -> accountId);
    }

    /// Safe to repeat: off already is as good.
    Answer<String> remove(String listId, String accountId) {
        return wire.send(
                new Request.Builder().url(accounts(listId)).delete(ids(accountId)),
                Errand.CHANGE.orStatus(404),
                _ -> accountId);
    }

    private static FormBody ids(String accountId) {
        return new FormBody.Builder().add("account_ids[]", accountId).build();
    }

    private HttpUrl accounts(String listId) {
        return one(listId).addPathSegment("accounts").build();
    }

    private HttpUrl.Builder one(String listId) {
        return wire.url("api/v1/lists").addPathSegment(listId);
    }
}
