package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Account.Row;
import app.godwit.handles.Account.Trait;
import app.godwit.handles.Handle;
import app.godwit.posts.Visibility;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The Mastodon API's entities → our nouns.
final class Entities {
    private Entities() {}

    /// @param domain of the server that says it: local accounts carry none
    static Account account(JsonNode json, String domain) throws Unreadable {
        return new Account(
                handle(json, domain),
                Json.needed(json, "id"),
                Json.text(json, "url"),
                Json.text(json, "display_name"),
                Html.textWithLinks(Json.text(json, "note")),
                rows(json.path("fields")),
                Json.text(json, "avatar"),
                traits(json));
    }

    static Handle handle(JsonNode json, String domain) throws Unreadable {
        var acct = Json.needed(json, "acct");
        var address = acct.indexOf('@', 1) > 0 ? acct : acct + "@" + domain;
        return Handle.parse(address).orElseThrow(() -> new Unreadable("no address"));
    }

    private static List<Row> rows(JsonNode fields) {
        var rows = new ArrayList<Row>();
        for (var field : fields) {
            var name = Html.text(Json.text(field, "name"));
            rows.add(new Row(name, Html.textWithLinks(Json.text(field, "value"))));
        }
        return rows;
    }

    private static Set<Trait> traits(JsonNode json) {
        var traits = EnumSet.noneOf(Trait.class);
        addIf(Json.is(json, "locked"), Trait.LOCKED, traits);
        addIf(Json.is(json, "bot"), Trait.BOT, traits);
        addIf(Json.is(json, "suspended"), Trait.SUSPENDED, traits);
        addIf(Json.is(json, "memorial"), Trait.MEMORIAL, traits);
        return traits;
    }

    private static void addIf(boolean has, Trait trait, Set<Trait> traits) {
        if (has) {
            traits.add(trait);
        }
    }

    static Relationship relationship(JsonNode json) throws Unreadable {
        var marks = EnumSet.noneOf(Relationship.Mark.class);
        if (Json.is(json, "muting")) {
            marks.add(Relationship.Mark.MUTED);
        }
        if (Json.is(json, "blocking")) {
            marks.add(Relationship.Mark.BLOCKED);
        }
        if (Json.is(json, "followed_by")) {
            marks.add(Relationship.Mark.FOLLOWER);
        }
        return new Relationship(Json.needed(json, "id"), standing(json), marks);
    }

    private static Relationship.State standing(JsonNode json) {
        if (Json.is(json, "blocking") || Json.is(json, "blocked_by") || Json.is(json, "domain_blocking")) {
            return Relationship.State.BLOCKED;
        }
        if (Json.is(json, "following")) {
            return Relationship.State.FOLLOWING;
        }
        return Json.is(json, "requested") ? Relationship.State.REQUESTED : Relationship.State.NOTHING;
    }

    static Status status(JsonNode json) throws Unreadable {
        var url = Json.text(json, "url");
        return new Status(
                Json.needed(json, "id"),
                url.isEmpty() ? Json.text(json, "uri") : url,
                created(json),
                Html.text(Json.text(json, "content")),
                Json.text(json, "in_reply_to_id"),
                json.path("media_attachments").size(),
                visibility(Json.text(json, "visibility")));
    }

    static Instant created(JsonNode json) throws Unreadable {
        return moment(json, "created_at");
    }

    static Instant moment(JsonNode json, String name) throws Unreadable {
        try {
            return OffsetDateTime.parse(Json.needed(json, name)).toInstant();
        } catch (DateTimeException notADate) {
            throw new Unreadable("no date");
        }
    }

    static String wireName(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "public";
            case UNLISTED -> "unlisted";
            case FOLLOWERS -> "private";
            case DIRECT -> "direct";
        };
    }

    /// Servers know more words than Mastodon; what is not known to be public is taken as narrow.
    private static Visibility visibility(String name) {
        return switch (name) {
            case "public" -> Visibility.PUBLIC;
            case "unlisted" -> Visibility.UNLISTED;
            case "direct" -> Visibility.DIRECT;
            default -> Visibility.FOLLOWERS;
        };
    }
}
