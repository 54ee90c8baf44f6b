package app.godwit.practice;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lists of people on Misskey. Whoever stands on one already is refused; taking off somebody who does not is not.
final class MisskeyListPages {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 10;

    private final Books books;

    MisskeyListPages(Books books) {
        this.books = books;
    }

    void into(Routes routes) {
        var read = Door.scope("read:account");
        var write = Door.scope("write:account");
        routes.add("POST", "/api/users/lists/list", read, this::all)
                .add("POST", "/api/users/lists/show", read, call -> Page.json(entity(find(call))))
                .add("POST", "/api/users/lists/create", write, this::create)
                .add("POST", "/api/users/lists/delete", write, this::remove)
                .add("POST", "/api/users/lists/push", write, this::push)
                .add("POST", "/api/users/lists/pull", write, this::pull);
    }

    private Page all(Call call) {
        return Page.json(Json.array(books.lists().all(call.session().account()).stream()
                .map(MisskeyListPages::entity)
                .toList()));
    }

    private static ObjectNode entity(Lists.Circle circle) {
        var ids = JsonNodeFactory.instance.arrayNode();
        circle.members().forEach(ids::add);
        var node =
                Json.object().put("id", circle.id()).put("name", circle.title()).put("isPublic", false);
        node.set("userIds", ids);
        return node;
    }

    private Lists.Circle find(Call call) {
        return books.lists()
                .find(call.session().account(), call.text("listId"))
                .orElseThrow(() -> refusal("NO_SUCH_LIST"));
    }

    private Page create(Call call) {
        var name = call.text("name");
        var owner = call.session().account();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw refusal("INVALID_PARAM");
        }
        if (books.lists().all(owner).size() >= MOST) {
            throw refusal("TOO_MANY_USERLISTS");
        }
        var id = books.newId();
        books.lists().put(id, owner, name, "list");
        return Page.json(entity(books.lists().find(owner, id).orElseThrow()));
    }

    private Page remove(Call call) {
        books.lists().remove(find(call).id());
        return Page.empty(204);
    }

    private Page push(Call call) {
        var circle = find(call);
        var target = target(call);
        if (books.blockers().has(circle.owner(), target.id())) {
            throw refusal("YOU_HAVE_BEEN_BLOCKED");
        }
        if (!circle.members().add(target.id())) {
            throw refusal("ALREADY_ADDED");
        }
        return Page.empty(204);
    }

    private Page pull(Call call) {
        find(call).members().remove(target(call).id());
        return Page.empty(204);
    }

    private Member target(Call call) {
        return books.members().byId(call.text("userId")).orElseThrow(() -> refusal("NO_SUCH_USER"));
    }

    private static Refusal refusal(String code) {
        return new Refusal(MisskeyPages.error(400, code));
    }
}
