package app.godwit.practice;

import java.util.Comparator;

/// Single accounts: own, by id, by address; and whom they follow.
final class AccountPages {
    private final Books books;
    private final Entities entities;
    private final Paging paging;

    AccountPages(Books books) {
        this.books = books;
        entities = new Entities(books);
        paging = new Paging(books.server());
    }

    void into(Routes routes) {
        var reading = Door.reading("read:accounts");
        routes.add(
                        "GET",
                        "/api/v1/accounts/verify_credentials",
                        Door.scope("read:accounts"),
                        call -> Page.json(entities.self(books.self(call))))
                .add("GET", "/api/v1/accounts/lookup", reading, this::lookup)
                .add("GET", "/api/v1/accounts/:id/following", reading, this::following)
                .add("GET", "/api/v1/mutes", Door.scope("read:mutes"), call -> marks(call, books.mutes()))
                .add("GET", "/api/v1/blocks", Door.scope("read:blocks"), call -> marks(call, books.blocks()));
    }

    /// Last of all, because it fits every name.
    void intoLast(Routes routes) {
        routes.add(
                "GET",
                "/api/v1/accounts/:id",
                Door.reading("read:accounts"),
                call -> Page.json(entities.account(member(books, call.at("id")))));
    }

    /// No WebFinger here: only who is known already.
    private Page lookup(Call call) {
        var address = call.text("acct").replaceFirst("^@", "");
        return books.members()
                .byAddress(address)
                .map(member -> Page.json(entities.account(member)))
                .orElseThrow(() -> notFound(books.flavour()));
    }

    private Page following(Call call) {
        var member = member(books, call.at("id"));
        var newestFirst = books.follows().following(member.id()).stream()
                .sorted(Comparator.comparing(Follows.Follow::id).reversed())
                .toList();
        return paging.page(
                call,
                newestFirst,
                call.params().limit(40, 80),
                Follows.Follow::id,
                follow -> entities.account(follow.target()));
    }

    private Page marks(Call call, Marks marks) {
        var marked = marks.all(call.session().account()).stream()
                .sorted(Comparator.comparing(Member::id).reversed())
                .toList();
        return paging.page(call, marked, call.params().limit(40, 80), Member::id, entities::account);
    }

    static Member member(Books books, String id) {
        return books.members().byId(id).orElseThrow(() -> notFound(books.flavour()));
    }

    static Refusal notFound(Flavour flavour) {
        return switch (flavour) {
            default -> new Refusal(404, "Record not found");
            case GOTOSOCIAL -> new Refusal(404, "Not Found");
            case SNAC -> new Refusal(Page.empty(404));
        };
    }
}
