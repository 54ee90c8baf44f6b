package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import java.util.ArrayList;
import java.util.List;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/// Accounts and how the user stands to them: the same on every server that speaks the Mastodon API.
final class Accounts {
    static final int MOST_RELATIONSHIPS = 40;

    private final Wire wire;

    Accounts(Wire wire) {
        this.wire = wire;
    }

    Answer<Account> self() {
        var url = wire.url("api/v1/accounts/verify_credentials").build();
        return wire.get(url, reply -> Entities.account(Json.object(reply), domain()));
    }

    /// The leading `@` matters: GoToSocial does not fetch `user@host:port` without it. Mastodon answers 503,
    /// in JSON, when it is the other server that fails it: an answer without accounts. A 503 of its own comes
    /// as a page and is trouble.
    Answer<Lookup> resolve(Handle handle) {
        var url = wire.url("api/v2/search")
                .addQueryParameter("q", handle.display())
                .addQueryParameter("type", "accounts")
                .addQueryParameter("resolve", "true")
                .addQueryParameter("limit", "5")
                .build();
        return wire.send(
                new Request.Builder().url(url).get(),
                Errand.READ.orStatus(503),
                reply -> hit(Json.object(reply).path("accounts"), handle));
    }

    private Lookup hit(JsonNode accounts, Handle handle) throws Unreadable {
        for (var json : accounts) {
            var account = Entities.account(json, domain());
            if (isSame(account, Json.text(json, "uri"), handle)) {
                return found(account, json.path("moved"));
            }
        }
        return new Lookup.Unknown(wire.instance().domain() + " could not find " + handle.display() + ".");
    }

    private Lookup found(Account account, JsonNode moved) throws Unreadable {
        if (moved.isObject()) {
            return new Lookup.Moved(account, Entities.handle(moved, domain()));
        }
        if (account.traits().contains(Account.Trait.SUSPENDED)) {
            return new Lookup.Unusable(account.handle().display() + " is suspended.");
        }
        return account.traits().contains(Account.Trait.MEMORIAL)
                ? new Lookup.Unusable(account.handle().display() + " is kept in memory of somebody who died.")
                : new Lookup.Found(account);
    }

    /// A search may also bring names that are merely alike. Servers disagree on which name of a split domain
    /// is the account's, so the same user on a sub-domain, or on the host of the account's page, is the same.
    private static boolean isSame(Account account, String uri, Handle asked) {
        var found = account.handle();
        return found.user().equalsIgnoreCase(asked.user())
                && (isAkin(found.host(), asked.host()) || isOn(account.url(), asked.host()) || isOn(uri, asked.host()));
    }

    private static boolean isAkin(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static boolean isOn(String address, String host) {
        var url = HttpUrl.parse(address);
        return url != null && url.host().equals(host);
    }

    Answer<List<Relationship>> relationships(List<String> accountIds) {
        if (accountIds.size() > MOST_RELATIONSHIPS) {
            throw new IllegalArgumentException("at most " + MOST_RELATIONSHIPS + " accounts in one request");
        }
        if (accountIds.isEmpty()) {
            return new Ok<>(List.of(), Answer.Meta.NONE);
        }
        var url = wire.url("api/v1/accounts/relationships");
        accountIds.forEach(id -> url.addQueryParameter("id[]", id));
        return wire.get(url.build(), reply -> {
            var all = new ArrayList<Relationship>();
            for (var json : Json.array(reply)) {
                all.add(Entities.relationship(json));
            }
            return List.copyOf(all);
        });
    }

    Answer<Relationship> follow(String accountId, FollowOptions chosen) {
        var boosts = !chosen.has(FollowOptions.Choice.WITHOUT_BOOSTS);
        var options = new FormBody.Builder()
                .add("reblogs", Boolean.toString(boosts))
                .add("notify", Boolean.toString(chosen.has(FollowOptions.Choice.NOTIFY)));
        chosen.languages().forEach(language -> options.add("languages[]", language));
        return change(accountId, "follow", options.build());
    }

    Answer<Relationship> unfollow(String accountId) {
        return change(accountId, "unfollow", new FormBody.Builder().build());
    }

    private Answer<Relationship> change(String accountId, String verb, RequestBody body) {
        var url = wire.url("api/v1/accounts")
                .addPathSegment(accountId)
                .addPathSegment(verb)
                .build();
        return wire.post(url, body, reply -> Entities.relationship(Json.object(reply)));
    }

    private String domain() {
        return wire.instance().domain();
    }
}
