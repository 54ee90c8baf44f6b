package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.http.Reply;
import java.util.ArrayList;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Mutes and blocks, and the server's own lists of them and of those followed.
final class Rolls {
    /// Mastodon's most for these lists.
    private static final int PER_PAGE = 80;

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?");

    private final Wire wire;

    Rolls(Wire wire) {
        this.wire = wire;
    }

    /// `mute` with notifications, as Mastodon does by default; `block`; and their opposites.
    Answer<Relationship> change(String accountId, String verb) {
        var url = wire.url("api/v1/accounts")
                .addPathSegment(accountId)
                .addPathSegment(verb)
                .build();
        return wire.post(url, new FormBody.Builder().build(), reply -> Entities.relationship(Json.object(reply)));
    }

    /// @param cursor `""` for the first page
    Answer<AccountPage> page(Roll roll, String selfId, String cursor) {
        var url = address(roll, selfId);
        if (cursor.isEmpty()) {
            url.addQueryParameter("limit", Integer.toString(PER_PAGE));
        } else {
            url.encodedQuery(cursor);
        }
        return wire.get(url.build(), this::page);
    }

    private HttpUrl.Builder address(Roll roll, String selfId) {
        return switch (roll) {
            case FOLLOWING -> wire.url("api/v1/accounts").addPathSegment(selfId).addPathSegment("following");
            case MUTED -> wire.url("api/v1/mutes");
            case BLOCKED -> wire.url("api/v1/blocks");
        };
    }

    private AccountPage page(Reply reply) throws Unreadable {
        var accounts = new ArrayList<Account>();
        for (var json : Json.array(reply)) {
            accounts.add(Entities.account(json, wire.instance().domain()));
        }
        return new AccountPage(accounts, accounts.isEmpty() ? "" : next(reply));
    }

    /// Of the link only the query counts: the token goes to the server's own address and nowhere else.
    private static String next(Reply reply) {
        for (var header : reply.headers().values("Link")) {
            var match = NEXT.matcher(header);
            var link = match.find() ? reply.from().resolve(match.group(1)) : null;
            if (link != null && link.encodedQuery() != null) {
                return link.encodedQuery();
            }
        }
        return "";
    }

    Answer<Ties> ties() {
        var url = wire.url("api/v1/accounts/verify_credentials").build();
        return wire.send(new Request.Builder().url(url).get(), Errand.READ, reply -> {
            var json = Json.object(reply);
            return new Ties(
                    json.path("following_count").asInt(0),
                    json.path("followers_count").asInt(0));
        });
    }
}
