package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import tools.jackson.databind.node.ObjectNode;

/// People on Misskey, and how one stands to them. Nothing here may be done twice: the second time is refused.
final class MisskeyUserPages {
    // How long an Accept takes to travel.
    private static final Duration TRAVEL = Duration.ofSeconds(1);

    private final Books books;
    private final Limits limits;
    private final Neighbours neighbours;

    MisskeyUserPages(Books books, Limits limits) {
        this.books = books;
        this.limits = limits;
        neighbours = new Neighbours(books.world());
    }

    void into(Routes routes) {
        var following = Door.scope("write:following");
        var muting = Door.scope("write:mutes");
        var blocking = Door.scope("write:blocks");
        routes.add("POST", "/api/i", Door.scope("read:account"), call -> Page.json(user(books.self(call))))
                .add("POST", "/api/users/show", Door.OPEN, this::show)
                .add("POST", "/api/users/relation", Door.scope("read:account"), this::relations)
                .add("POST", "/api/following/create", following, this::follow)
                .add("POST", "/api/following/update", following, this::update)
                .add("POST", "/api/following/delete", following, this::unfollow)
                .add("POST", "/api/following/requests/cancel", following, this::cancel)
                .add("POST", "/api/users/following", Door.OPEN, this::following)
                .add("POST", "/api/mute/list", Door.scope("read:mutes"), call -> marked(call, books.mutes(), "mutee"))
                .add(
                        "POST",
                        "/api/blocking/list",
                        Door.scope("read:blocks"),
                        call -> marked(call, books.blocks(), "blockee"))
                .add("POST", "/api/mute/create", muting, call -> mark(call, books.mutes(), "ALREADY_MUTING"))
                .add("POST", "/api/mute/delete", muting, call -> unmark(call, books.mutes(), "NOT_MUTING"))
                .add("POST", "/api/blocking/create", blocking, call -> mark(call, books.blocks(), "ALREADY_BLOCKING"))
                .add("POST", "/api/blocking/delete", blocking, call -> unmark(call, books.blocks(), "NOT_BLOCKING"));
    }

    ObjectNode user(Member member) {
        var person = member.person();
        var isOurs = books.members().isLocal(member);
        var node = Json.object()
                .put("id", member.id())
                .put("username", person.user())
                .put("name", person.name())
                .put("description", person.note().replaceAll("<[^>]*>", ""))
                .put("isLocked", person.is("locked"))
                .put("isBot", person.is("bot"))
                .put("isSuspended", person.is("suspended"))
                .put("followersCount", 0)
                .put("followingCount", books.follows().following(member.id()).size());
        node.put("host", isOurs ? null : member.address().split("@", 2)[1]);
        node.put("url", isOurs ? null : member.url());
        node.set(
                "fields",
                Json.array(person.fields().stream()
                        .map(field -> Json.object()
                                .put("name", field.name())
                                .put("value", field.value().replaceAll("<[^>]*>", "")))
                        .toList()));
        if (!person.movedTo().isEmpty()) {
            moved(node, person.movedTo());
        }
        return node;
    }

    /// By its id, where it can be fetched.
    private void moved(ObjectNode node, String address) {
        var parts = address.split("@", 2);
        if (neighbours.fetch(parts[0], parts[parts.length - 1]) instanceof Neighbours.Found found) {
            node.put(
                    "movedTo",
                    books.members().meet(found.home(), found.person()).id());
        }
    }

    private Page show(Call call) {
        if (!call.text("userId").isEmpty()) {
            return Page.json(user(target(call)));
        }
        var host = call.text("host");
        var user = call.text("username");
        if (host.isEmpty()) {
            return books.members()
                    .local(user)
                    .map(member -> Page.json(user(member)))
                    .orElseGet(() -> MisskeyPages.error(404, "NO_SUCH_USER"));
        }
        return switch (neighbours.fetch(user, host)) {
            case Neighbours.Found(var home, var person, var after) ->
                Page.json(user(books.members().meet(home, person))).after(after);
            case Neighbours.Nobody(), Neighbours.Unreachable() ->
                MisskeyPages.error(500, "FAILED_TO_RESOLVE_REMOTE_USER");
        };
    }

    private Member target(Call call) {
        return books.members()
                .byId(call.text("userId"))
                .orElseThrow(() -> new Refusal(MisskeyPages.error(400, "NO_SUCH_USER")));
    }

    private Page relations(Call call) {
        var self = books.self(call);
        return Page.json(Json.array(call.params().list("userId").stream()
                .flatMap(id -> books.members().byId(id).stream())
                .map(member -> relation(self, member))
                .toList()));
    }

    private ObjectNode relation(Member self, Member target) {
        var standing = books.follows().standing(self.id(), target.id());
        var accepted = standing.filter(books.follows()::isAccepted).isPresent();
        return Json.object()
                .put("id", target.id())
                .put("isFollowing", accepted)
                .put("hasPendingFollowRequestFromYou", standing.isPresent() && !accepted)
                .put("isFollowed", false)
                .put("isBlocking", books.blocks().has(self.id(), target.id()))
                .put("isBlocked", books.blockers().has(self.id(), target.id()))
                .put("isMuted", books.mutes().has(self.id(), target.id()));
    }

    private Page follow(Call call) {
        var self = books.self(call);
        var target = target(call);
        if (self.id().equals(target.id())) {
            throw refusal("FOLLOWEE_IS_YOURSELF");
        }
        if (books.blocks().has(self.id(), target.id())) {
            throw refusal("BLOCKING");
        }
        if (books.blockers().has(self.id(), target.id())) {
            throw refusal("BLOCKED");
        }
        if (books.follows().isFollowing(self.id(), target.id())) {
            throw refusal("ALREADY_FOLLOWING");
        }
        limits.spend(Limits.Family.FOLLOWS, self.id());
        books.follows().create(self.id(), target, acceptedAt(target));
        return Page.json(user(target));
    }

    private Page update(Call call) {
        var self = books.self(call);
        var target = target(call);
        if (!books.follows().isFollowing(self.id(), target.id())) {
            throw refusal("NOT_FOLLOWING");
        }
        return Page.json(user(target));
    }

    private Instant acceptedAt(Member target) {
        if (target.person().is("locked")) {
            return Instant.MAX;
        }
        return books.members().isLocal(target) ? books.now() : books.now().plus(TRAVEL);
    }

    private Page unfollow(Call call) {
        var self = books.self(call);
        var target = target(call);
        if (!books.follows().isFollowing(self.id(), target.id())) {
            throw refusal("NOT_FOLLOWING");
        }
        books.follows().end(self.id(), target.id());
        return Page.json(user(target));
    }

    private Page cancel(Call call) {
        var self = books.self(call);
        var target = target(call);
        if (books.follows().standing(self.id(), target.id()).isEmpty()) {
            throw refusal("FOLLOW_REQUEST_NOT_FOUND");
        }
        books.follows().end(self.id(), target.id());
        return Page.json(user(target));
    }

    private Page following(Call call) {
        return rows(
                call,
                books.follows().following(call.text("userId")).stream()
                        .map(Follows.Follow::target)
                        .toList(),
                "followee");
    }

    private Page marked(Call call, Marks marks, String who) {
        return rows(call, marks.all(call.session().account()), who);
    }

    /// Newest ids first; the row is called as the account.
    private Page rows(Call call, Collection<Member> members, String who) {
        var until = call.text("untilId");
        return Page.json(Json.array(members.stream()
                .sorted(Comparator.comparing(Member::id).reversed())
                .filter(member -> until.isEmpty() || member.id().compareTo(until) < 0)
                .limit(call.params().limit(10, 100))
                .map(member -> {
                    var row = Json.object().put("id", member.id());
                    row.set(who, user(member));
                    return row;
                })
                .toList()));
    }

    private Page mark(Call call, Marks marks, String already) {
        var self = books.self(call);
        var target = target(call);
        if (marks.has(self.id(), target.id())) {
            throw refusal(already);
        }
        marks.add(self.id(), target);
        if (marks.equals(books.blocks())) {
            books.follows().end(self.id(), target.id());
        }
        return Page.empty(204);
    }

    private Page unmark(Call call, Marks marks, String not) {
        var self = books.self(call);
        var target = target(call);
        if (!marks.has(self.id(), target.id())) {
            throw refusal(not);
        }
        marks.remove(self.id(), target.id());
        return Page.empty(204);
    }

    private static Refusal refusal(String code) {
        return new Refusal(MisskeyPages.error(400, code));
    }
}
