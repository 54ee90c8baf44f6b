package app.godwit.practice;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Posts as the API shows them.
final class StatusEntities {
    private final Books books;
    private final Entities accounts;
    private final MediaPages media;

    StatusEntities(Books books) {
        this.books = books;
        accounts = new Entities(books);
        media = new MediaPages(books);
    }

    ObjectNode post(Statuses.Post post) {
        var text = post.text();
        var author = books.members().byId(text.author()).orElseThrow();
        var address = Addresses.post(author, post.id());
        var node = Json.object()
                .put("id", post.id())
                .put("created_at", post.shown())
                .put("sensitive", text.sensitive())
                .put("spoiler_text", text.spoiler())
                .put("visibility", text.visibility())
                .put("uri", address)
                .put("url", address)
                .put("content", Rendering.html(text.text()))
                .put("replies_count", 0)
                .put("reblogs_count", 0)
                .put("favourites_count", 0)
                .putNull("reblog");
        orNull(node, "language", text.language());
        orNull(node, "in_reply_to_id", text.inReplyTo());
        orNull(node, "in_reply_to_account_id", parentsAuthor(text.inReplyTo()));
        node.set("media_attachments", attachments(text));
        node.set("mentions", mentions(text.text()));
        node.set("tags", Json.array());
        node.set("account", accounts.account(author));
        return node;
    }

    private String parentsAuthor(String parent) {
        return books.statuses().find(parent).map(post -> post.text().author()).orElse("");
    }

    private static void orNull(ObjectNode node, String name, String value) {
        if (value.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }

    private ArrayNode attachments(Statuses.Text text) {
        return Json.array(text.media().stream()
                .flatMap(id -> books.shelf().find(text.author(), id).stream())
                .map(media::entity)
                .toList());
    }

    private ArrayNode mentions(String text) {
        return Json.array(Wording.mentions(text).stream()
                .flatMap(address -> books.members().byAddress(address).stream())
                .distinct()
                .map(member -> Json.object()
                        .put("id", member.id())
                        .put("username", member.person().user())
                        .put("acct", accounts.acct(member))
                        .put("url", member.url()))
                .toList());
    }

    ObjectNode waiting(Statuses.Waiting waiting) {
        var node = Json.object().put("id", waiting.id()).put("scheduled_at", Times.millis(waiting.due()));
        var params = Json.object()
                .put("text", waiting.text().text())
                .put("visibility", waiting.text().visibility())
                .put("spoiler_text", waiting.text().spoiler());
        orNull(params, "in_reply_to_id", waiting.text().inReplyTo());
        node.set("params", params);
        node.set("media_attachments", attachments(waiting.text()));
        return node;
    }
}
