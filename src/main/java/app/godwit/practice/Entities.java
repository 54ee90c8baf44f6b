package app.godwit.practice;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Accounts as the API shows them.
final class Entities {
    private final Books books;

    Entities(Books books) {
        this.books = books;
    }

    ObjectNode account(Member member) {
        var person = member.person();
        var node = Json.object()
                .put("id", member.id())
                .put("username", person.user())
                .put("acct", acct(member))
                .put("display_name", person.name())
                .put("locked", person.is("locked"))
                .put("bot", person.is("bot"))
                .put("group", false)
                .put("discoverable", true)
                .put("created_at", "2022-11-01T00:00:00.000Z")
                .put("note", person.note())
                .put("url", member.url())
                .put("uri", member.uri())
                .put("avatar", "https://" + member.home().web() + "/avatars/" + person.user() + ".png")
                .put("followers_count", 0)
                .put("following_count", books.follows().count(member.id()))
                .put("statuses_count", books.statuses().count(member.id()));
        node.set("emojis", Json.array());
        node.set("fields", fields(person));
        traits(node, person);
        return node;
    }

    private static ArrayNode fields(World.Person person) {
        return Json.array(person.fields().stream()
                .map(field -> Json.object()
                        .put("name", field.name())
                        .put("value", field.value())
                        .putNull("verified_at"))
                .toList());
    }

    private void traits(ObjectNode node, World.Person person) {
        if (person.is("suspended")) {
            node.put("suspended", true);
        }
        if (person.is("memorial")) {
            node.put("memorial", true);
        }
        if (!person.movedTo().isEmpty()) {
            node.set("moved", moved(person.movedTo()));
        }
    }

    /// The account that a person moved to; only its address when it cannot be fetched.
    private ObjectNode moved(String address) {
        var parts = address.split("@", 2);
        var fetched = new Neighbours(books.world()).fetch(parts[0], parts[parts.length - 1]);
        if (fetched instanceof Neighbours.Found found
                && found.person().movedTo().isEmpty()) {
            return account(books.members().meet(found.home(), found.person()));
        }
        return Json.object().put("acct", address).put("username", parts[0]);
    }

    /// Local accounts have no host, except on snac.
    String acct(Member member) {
        return books.members().isLocal(member) && books.flavour() != Flavour.SNAC
                ? member.person().user()
                : member.address();
    }

    /// The signed-in account with what only it may see.
    ObjectNode self(Member member) {
        var node = account(member);
        node.set(
                "source",
                Json.object()
                        .put("privacy", books.flavour() == Flavour.GOTOSOCIAL ? "unlisted" : "public")
                        .put("sensitive", false)
                        .put("language", "en")
                        .put("note", ""));
        return node;
    }
}
