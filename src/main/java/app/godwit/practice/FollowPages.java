package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// Relationships: follow, unfollow, mute, block.
final class FollowPages {
    /// Beyond it, only accounts with many followers may follow more; ours have none.
    static final int CAP = 7500;
    // How long an Accept takes to travel.
    private static final Duration TRAVEL = Duration.ofSeconds(1);
    private final Books books;
    private final Limits limits;
    private final int cap;

    FollowPages(Books books, Limits limits, int cap) {
        this.books = books;
        this.limits = limits;
        this.cap = cap;
    }

    void into(Routes routes) {
        var follows = Door.scope("write:follows");
        routes.add("GET", "/api/v1/accounts/relationships", Door.scope("read:follows"), this::relationships)
                .add("POST", "/api/v1/accounts/:id/follow", follows, this::follow)
                .add("POST", "/api/v1/accounts/:id/unfollow", follows, this::unfollow)
                .add("POST", "/api/v1/accounts/:id/mute", Door.scope("write:mutes"), this::mute)
                .add("POST", "/api/v1/accounts/:id/unmute", Door.scope("write:mutes"), this::unmute)
                .add("POST", "/api/v1/accounts/:id/block", Door.scope("write:blocks"), this::block)
                .add("POST", "/api/v1/accounts/:id/unblock", Door.scope("write:blocks"), this::unblock);
    }

    private Page relationships(Call call) {
        var self = books.self(call);
        var nodes = call.params().list("id").stream()
                .distinct()
                .flatMap(id -> books.members().byId(id).stream())
                .filter(member ->
                        !member.person().is("suspended") || call.params().isTrue("with_suspended"))
                .map(member -> relationship(self, member))
                .toList();
        return Page.json(Json.array(nodes));
    }

    private ObjectNode relationship(Member self, Member target) {
        var standing = books.follows().standing(self.id(), target.id());
        var accepted = standing.filter(books.follows()::isAccepted).isPresent();
        // snac takes its own request for a follow, whatever the other side says.
        var following = books.flavour() == Flavour.SNAC ? standing.isPresent() : accepted;
        return Json.object()
                .put("id", target.id())
                .put("following", following)
                .put("requested", standing.isPresent() && !following)
                .put("showing_reblogs", following)
                .put("notifying", false)
                .put("followed_by", false)
                .put("muting", books.mutes().has(self.id(), target.id()))
                .put("blocking", books.blocks().has(self.id(), target.id()))
                .put("blocked_by", books.blockers().has(self.id(), target.id()))
                .put("domain_blocking", false)
                .put("endorsed", false)
                .put("note", "");
    }

    private Page follow(Call call) {
        var self = books.self(call);
        var target = AccountPages.member(books, call.at("id"));
        checkAllowed(self, target);
        if (books.follows().standing(self.id(), target.id()).isEmpty()) {
            checkCap(self);
            limits.spend(Limits.Family.FOLLOWS, self.id());
            books.follows().create(self.id(), target, acceptedAt(target));
        }
        return Page.json(optimistic(self, target));
    }

    private void checkAllowed(Member self, Member target) {
        if (self.id().equals(target.id())) {
            refuseSelf();
        }
        if (books.flavour() != Flavour.SNAC) {
            if (target.person().is("suspended")) {
                throw AccountPages.notFound(books.flavour());
            }
            var blocked = books.blocks().has(self.id(), target.id())
                    || books.blockers().has(self.id(), target.id());
            if (blocked || !target.person().movedTo().isEmpty()) {
                throw new Refusal(403, "This action is not allowed");
            }
        }
    }

    private void refuseSelf() {
        switch (books.flavour()) {
            default -> throw new Refusal(403, "This action is not allowed");
            case GOTOSOCIAL -> throw new Refusal(406, "Not Acceptable: you cannot follow yourself");
            case SNAC -> {
                // It lets people follow themselves.
            }
        }
    }

    private void checkCap(Member self) {
        var status = switch (books.flavour()) {
            case MASTODON -> 422;
            case PIXELFED -> 400;
            default -> 0;
        };
        if (status > 0 && books.follows().reaches(self.id(), cap)) {
            throw new Refusal(status, "Validation failed: You cannot follow more than %d people".formatted(cap));
        }
    }

    private Instant acceptedAt(Member target) {
        if (target.person().is("locked")) {
            return Instant.MAX;
        }
        return books.members().isLocal(target) ? books.now() : books.now().plus(TRAVEL);
    }

    /// Mastodon says "following" of every unlocked account before its home has answered.
    private ObjectNode optimistic(Member self, Member target) {
        var node = relationship(self, target);
        if (books.flavour() == Flavour.MASTODON && !target.person().is("locked")) {
            node.put("following", true).put("requested", false).put("showing_reblogs", true);
        }
        return node;
    }

    private Page unfollow(Call call) {
        var self = books.self(call);
        var target = AccountPages.member(books, call.at("id"));
        books.follows().end(self.id(), target.id());
        books.lists().all(self.id()).forEach(list -> list.members().remove(target.id()));
        return Page.json(relationship(self, target));
    }

    private Page mute(Call call) {
        var self = books.self(call);
        var target = AccountPages.member(books, call.at("id"));
        books.mutes().add(self.id(), target);
        return Page.json(relationship(self, target));
    }

    private Page unmute(Call call) {
        var self = books.self(call);
        var target = AccountPages.member(books, call.at("id"));
        books.mutes().remove(self.id(), target.id());
        return Page.json(relationship(self, target));
    }

    private Page block(Call call) {
        var self = books.self(call);
        var target = AccountPages.member(books, call.at("id"));
        books.follows().end(self.id(), target.id());
        books.blocks().add(self.id(), target);
        return Page.json(relationship(self, target));
    }

    private Page unblock(Call call) {
        var self = books.self(call);
        var target = AccountPages.member(books, call.at("id"));
        books.blocks().remove(self.id(), target.id());
        return Page.json(relationship(self, target));
    }
}
