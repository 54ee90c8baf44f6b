package app.godwit.fediverse;

import app.godwit.fediverse.Relationship.Mark;
import app.godwit.handles.Account;
import app.godwit.handles.Account.Row;
import app.godwit.handles.Account.Trait;
import app.godwit.handles.Handle;
import app.godwit.posts.Visibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Misskey's entities → our nouns. Its texts are plain, not HTML.
final class MisskeyEntities {
    private MisskeyEntities() {}

    /// @param home the server that says it: local accounts carry no host
    static Account account(JsonNode json, Instance home) throws Unreadable {
        var name = Json.text(json, "name");
        return new Account(
                handle(json, home.domain()),
                Json.needed(json, "id"),
                url(json, home),
                name.isEmpty() ? Json.text(json, "username") : name,
                Json.text(json, "description"),
                rows(json.path("fields")),
                Json.text(json, "avatarUrl"),
                traits(json));
    }

    static Handle handle(JsonNode json, String domain) throws Unreadable {
        var host = Json.text(json, "host");
        return Handle.of(Json.needed(json, "username"), host.isEmpty() ? domain : host)
                .orElseThrow(() -> new Unreadable("no address"));
    }

    private static String url(JsonNode json, Instance home) {
        var url = Json.text(json, "url");
        return url.isEmpty() ? home.base() + "/@" + Json.text(json, "username") : url;
    }

    private static List<Row> rows(JsonNode fields) {
        var rows = new ArrayList<Row>();
        fields.forEach(field -> rows.add(new Row(Json.text(field, "name"), Json.text(field, "value"))));
        return rows;
    }

    private static Set<Trait> traits(JsonNode json) {
        var traits = EnumSet.noneOf(Trait.class);
        if (Json.is(json, "isLocked")) {
            traits.add(Trait.LOCKED);
        }
        if (Json.is(json, "isBot")) {
            traits.add(Trait.BOT);
        }
        if (Json.is(json, "isSuspended")) {
            traits.add(Trait.SUSPENDED);
        }
        return traits;
    }

    static Relationship relationship(JsonNode json) throws Unreadable {
        var marks = EnumSet.noneOf(Mark.class);
        if (Json.is(json, "isMuted")) {
            marks.add(Mark.MUTED);
        }
        if (Json.is(json, "isBlocking")) {
            marks.add(Mark.BLOCKED);
        }
        if (Json.is(json, "isFollowed")) {
            marks.add(Mark.FOLLOWER);
        }
        return new Relationship(Json.needed(json, "id"), standing(json), marks);
    }

    private static Relationship.State standing(JsonNode json) {
        if (Json.is(json, "isBlocking") || Json.is(json, "isBlocked")) {
            return Relationship.State.BLOCKED;
        }
        if (Json.is(json, "isFollowing")) {
            return Relationship.State.FOLLOWING;
        }
        return Json.is(json, "hasPendingFollowRequestFromYou")
                ? Relationship.State.REQUESTED
                : Relationship.State.NOTHING;
    }

    static Status status(JsonNode json, String base) throws Unreadable {
        var id = Json.needed(json, "id");
        return new Status(
                id,
                base + "/notes/" + id,
                Entities.moment(json, "createdAt"),
                Json.text(json, "text"),
                Json.text(json, "replyId"),
                json.path("fileIds").size(),
                visibility(Json.text(json, "visibility")));
    }

    /// A note that only passes another one on.
    static boolean isRenote(JsonNode json) {
        return !Json.text(json, "renoteId").isEmpty()
                && Json.text(json, "text").isEmpty()
                && json.path("fileIds").isEmpty();
    }

    static String wireName(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "public";
            case UNLISTED -> "home";
            case FOLLOWERS -> "followers";
            case DIRECT -> "specified";
        };
    }

    private static Visibility visibility(String name) {
        return switch (name) {
            case "public" -> Visibility.PUBLIC;
            case "home" -> Visibility.UNLISTED;
            case "specified" -> Visibility.DIRECT;
            default -> Visibility.FOLLOWERS;
        };
    }
}
