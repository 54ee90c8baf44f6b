package app.godwit.practice;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Lists of people. One bad id fails the whole call.
final class ListPages {
    private static final int MOST = 50;
    private static final int LONGEST_TITLE = 256;
    private final Books books;
    private final Entities entities;

    ListPages(Books books) {
        this.books = books;
        entities = new Entities(books);
    }

    void into(Routes routes) {
        var read = Door.scope("read:lists");
        var write = Door.scope("write:lists");
        routes.add("GET", "/api/v1/lists", read, this::all)
                .add("GET", "/api/v1/lists/:id", read, call -> Page.json(entity(find(call))))
                .add("GET", "/api/v1/lists/:id/accounts", read, this::accounts);
        if (Manner.has(books.server(), Manner.Trait.READS_LISTS)) {
            routes.add("POST", "/api/v1/lists", write, _ -> Page.html(405, "<h1>405 Method Not Allowed</h1>"));
            return;
        }
        routes.add("POST", "/api/v1/lists", write, this::create)
                .add("PUT", "/api/v1/lists/:id", write, this::rename)
                .add("DELETE", "/api/v1/lists/:id", write, this::remove)
                .add("POST", "/api/v1/lists/:id/accounts", write, this::addAccounts)
                .add("DELETE", "/api/v1/lists/:id/accounts", write, this::removeAccounts);
    }

    private Page all(Call call) {
        return Page.json(Json.array(books.lists().all(call.session().account()).stream()
                .map(ListPages::entity)
                .toList()));
    }

    private static ObjectNode entity(Lists.Circle circle) {
        return Json.object()
                .put("id", circle.id())
                .put("title", circle.title())
                .put("replies_policy", circle.replies())
                .put("exclusive", false);
    }

    private Lists.Circle find(Call call) {
        return books.lists()
                .find(call.session().account(), call.at("id"))
                .orElseThrow(() -> AccountPages.notFound(books.flavour()));
    }

    private Page create(Call call) {
        var owner = call.session().account();
        if (books.flavour() == Flavour.MASTODON && books.lists().all(owner).size() >= MOST) {
            throw new Refusal(422, "Validation failed: You have reached the maximum number of lists");
        }
        var id = books.newId();
        books.lists().put(id, owner, title(call), replies(call));
        return Page.json(entity(books.lists().find(owner, id).orElseThrow()));
    }

    private Page rename(Call call) {
        var old = find(call);
        books.lists().put(old.id(), old.owner(), title(call), replies(call));
        return Page.json(entity(find(call)));
    }

    private String title(Call call) {
        var title = call.text("title").strip();
        var status = books.flavour() == Flavour.GOTOSOCIAL ? 400 : 422;
        if (title.isEmpty()) {
            throw new Refusal(status, "Validation failed: Title can't be blank");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refusal(status, "Validation failed: Title is too long (maximum is 256 characters)");
        }
        return title;
    }

    private static String replies(Call call) {
        return call.params().has("replies_policy") ? call.text("replies_policy") : "list";
    }

    private Page remove(Call call) {
        books.lists().remove(find(call).id());
        return Page.json(Json.object());
    }

    private Page accounts(Call call) {
        return Page.json(Json.array(find(call).members().stream()
                .flatMap(id -> books.members().byId(id).stream())
                .map(entities::account)
                .toList()));
    }

    private Page addAccounts(Call call) {
        var circle = find(call);
        var wanted = call.params().list("account_ids");
        wanted.forEach(id -> checkFollowed(circle, id));
        circle.members().addAll(wanted);
        return Page.json(Json.object());
    }

    private void checkFollowed(Lists.Circle circle, String id) {
        var target = AccountPages.member(books, id);
        switch (books.flavour()) {
            default -> {
                if (books.follows().standing(circle.owner(), target.id()).isEmpty()) {
                    throw new Refusal(422, "Validation failed: Account must be a followed account");
                }
            }
            case GOTOSOCIAL -> {
                if (!books.follows().isFollowing(circle.owner(), target.id())) {
                    throw new Refusal(404, "Not Found: account %s not currently followed".formatted(id));
                }
            }
            case SNAC -> {
                // It takes anybody.
            }
        }
    }

    private Page removeAccounts(Call call) {
        find(call).members().removeAll(List.copyOf(call.params().list("account_ids")));
        return Page.json(Json.object());
    }
}
