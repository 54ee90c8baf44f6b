package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Accounts and how the user stands to them, on Misskey.
final class MisskeyUsers {
    private static final String NO_SUCH_USER = "NO_SUCH_USER";
    private static final String[] NOT_FOUND = {NO_SUCH_USER, "FAILED_TO_RESOLVE_REMOTE_USER", "NOT_FOUND"};
    private static final String SUSPENDED = "USER_SUSPENDED";

    private final MisskeyCalls calls;

    MisskeyUsers(MisskeyCalls calls) {
        this.calls = calls;
    }

    Answer<Account> self() {
        return calls.ask("i", Map.of(), reply -> account(Json.object(reply)));
    }

    private Account account(JsonNode json) throws Unreadable {
        return MisskeyEntities.account(json, calls.instance());
    }

    /// What `users/show` says, and the id of the account to which this one has moved.
    private record Shown(Lookup lookup, String movedTo) {}

    /// One request, two for an account that has moved.
    Answer<Lookup> resolve(Handle handle) {
        var isOurs = handle.host().equals(calls.instance().domain());
        var who = isOurs ? Map.of("username", handle.user()) : Map.of("username", handle.user(), "host", handle.host());
        var shown = calls.ask(
                "users/show", who, reply -> shown(reply, handle), NO_SUCH_USER, NOT_FOUND[1], NOT_FOUND[2], SUSPENDED);
        return Answers.then(shown, this::following);
    }

    private Shown shown(Reply reply, Handle handle) throws Unreadable {
        if (!reply.isSuccess()) {
            return new Shown(unfound(reply, handle), "");
        }
        var json = Json.object(reply);
        var account = account(json);
        var lookup = account.traits().contains(Account.Trait.SUSPENDED) ? suspended(handle) : new Lookup.Found(account);
        return new Shown(lookup, Json.text(json, "movedTo"));
    }

    private Lookup unfound(Reply reply, Handle handle) {
        return MisskeyCalls.code(reply).equals(SUSPENDED)
                ? suspended(handle)
                : new Lookup.Unknown(calls.instance().domain() + " could not find " + handle.display() + ".");
    }

    private static Lookup suspended(Handle handle) {
        return new Lookup.Unusable(handle.display() + " is suspended.");
    }

    private Answer<Lookup> following(Ok<Shown> shown) {
        if (shown.value().movedTo().isEmpty() || !(shown.value().lookup() instanceof Lookup.Found(var old))) {
            return new Ok<>(shown.value().lookup(), shown.meta());
        }
        return calls.ask("users/show", Map.of("userId", shown.value().movedTo()), reply -> {
            var to = MisskeyEntities.handle(Json.object(reply), calls.instance().domain());
            return new Lookup.Moved(old, to);
        });
    }

    Answer<List<Relationship>> relationships(List<String> accountIds) {
        if (accountIds.size() > Accounts.MOST_RELATIONSHIPS) {
            throw new IllegalArgumentException("at most " + Accounts.MOST_RELATIONSHIPS + " accounts in one request");
        }
        if (accountIds.isEmpty()) {
            return new Ok<>(List.of(), Meta.NONE);
        }
        return calls.ask("users/relation", Map.of("userId", accountIds), reply -> {
            var all = new ArrayList<Relationship>();
            for (var json : Json.array(reply)) {
                all.add(MisskeyEntities.relationship(json));
            }
            return List.copyOf(all);
        });
    }

    /// Misskey refuses a follow that stands already. What it answers to a new one does not say whether it waits, so
    /// it is asked: two requests.
    Answer<Relationship> follow(String accountId) {
        var who = Map.of("userId", accountId);
        return Answers.then(
                calls.change("following/create", who, reply -> reply, "ALREADY_FOLLOWING"),
                done -> standing(accountId, Relationship.State.REQUESTED, done.meta()));
    }

    /// Asks for a notice of each new post, where that can be: the follow stands whether it can or not.
    Answer<Relationship> notified(Answer<Relationship> followed) {
        if (followed instanceof Ok<Relationship>(var standing, var _)
                && standing.state() == Relationship.State.FOLLOWING) {
            var wish = Map.of("userId", standing.accountId(), "notify", "normal");
            calls.change("following/update", wish, Reply::isSuccess, "NOT_FOLLOWING");
        }
        return followed;
    }

    /// How the user stands to one account after a deed.
    ///
    /// @param otherwise what is taken for true while nobody says
    Answer<Relationship> standing(String accountId, Relationship.State otherwise, Meta done) {
        var asked = relationships(List.of(accountId));
        return asked instanceof Ok<List<Relationship>>(var states, var meta) && !states.isEmpty()
                ? new Ok<>(states.getFirst(), meta)
                : new Ok<>(new Relationship(accountId, otherwise), done);
    }

    /// Where nothing is followed yet, a request may wait, and is taken back: two requests then.
    Answer<Relationship> unfollow(String accountId) {
        var who = Map.of("userId", accountId);
        var nothing = new Relationship(accountId, Relationship.State.NOTHING);
        return Answers.then(
                calls.change("following/delete", who, Reply::isSuccess, "NOT_FOLLOWING"),
                deleted -> deleted.value()
                        ? new Ok<>(nothing, deleted.meta())
                        : calls.change("following/requests/cancel", who, reply -> nothing, "FOLLOW_REQUEST_NOT_FOUND"));
    }
}
