package app.godwit.fediverse;

import app.godwit.handles.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Mutes and blocks on Misskey, and its own lists of them and of those followed. Done already is refused with a code
/// of its own there, which is as good.
final class MisskeyRolls {
    private static final int PER_PAGE = 100;

    private final MisskeyCalls calls;
    private final MisskeyUsers users;

    MisskeyRolls(MisskeyCalls calls, MisskeyUsers users) {
        this.calls = calls;
        this.users = users;
    }

    Answer<Relationship> mute(String accountId) {
        return change("mute/create", accountId, "ALREADY_MUTING");
    }

    Answer<Relationship> unmute(String accountId) {
        return change("mute/delete", accountId, "NOT_MUTING");
    }

    Answer<Relationship> block(String accountId) {
        return change("blocking/create", accountId, "ALREADY_BLOCKING");
    }

    Answer<Relationship> unblock(String accountId) {
        return change("blocking/delete", accountId, "NOT_BLOCKING");
    }

    /// The reply is empty, so how things stand is asked: two requests.
    private Answer<Relationship> change(String path, String accountId, String already) {
        return Answers.then(
                calls.change(path, Map.of("userId", accountId), reply -> reply, already),
                done -> users.standing(accountId, Relationship.State.NOTHING, done.meta()));
    }

    Answer<AccountPage> page(Roll roll, String selfId, String cursor) {
        var query = new HashMap<String, Object>();
        query.put("limit", PER_PAGE);
        if (!cursor.isEmpty()) {
            query.put("untilId", cursor);
        }
        return switch (roll) {
            case FOLLOWING -> {
                query.put("userId", selfId);
                yield page("users/following", "followee", query);
            }
            case MUTED -> page("mute/list", "mutee", query);
            case BLOCKED -> page("blocking/list", "blockee", query);
        };
    }

    /// The rows have ids of their own, by which the next page is found.
    private Answer<AccountPage> page(String path, String who, Map<String, Object> query) {
        return calls.ask(path, query, reply -> {
            var accounts = new ArrayList<Account>();
            var last = "";
            for (var row : Json.array(reply)) {
                last = Json.needed(row, "id");
                accounts.add(MisskeyEntities.account(row.path(who), calls.instance()));
            }
            return new AccountPage(List.copyOf(accounts), accounts.size() < PER_PAGE ? "" : last);
        });
    }

    Answer<Ties> ties() {
        return calls.ask("i", Map.of(), reply -> {
            var json = Json.object(reply);
            return new Ties(
                    json.path("followingCount").asInt(0),
                    json.path("followersCount").asInt(0));
        });
    }
}
