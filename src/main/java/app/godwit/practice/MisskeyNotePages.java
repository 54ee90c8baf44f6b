package app.godwit.practice;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Notes and the drive on Misskey. A file may stand in many notes.
final class MisskeyNotePages {
    private static final Set<String> VISIBILITIES = Set.of("public", "home", "followers", "specified");
    private static final int LONGEST_WARNING = 100;

    private final Books books;
    private final Limits limits;

    MisskeyNotePages(Books books, Limits limits) {
        this.books = books;
        this.limits = limits;
    }

    void into(Routes routes) {
        routes.add("POST", "/api/notes/create", Door.scope("write:notes"), this::create)
                .add("POST", "/api/notes/show", Door.OPEN, call -> Page.json(note(find(call))))
                .add("POST", "/api/notes/delete", Door.scope("write:notes"), this::delete)
                .add("POST", "/api/users/notes", Door.OPEN, this::byUser)
                .add("POST", "/api/drive/files/create", Door.scope("write:drive"), this::upload)
                .add("POST", "/api/drive/files/update", Door.scope("write:drive"), this::update);
    }

    private Page create(Call call) {
        var text = read(call);
        check(text, call);
        limits.spend(Limits.Family.STATUSES, text.author());
        var post = books.statuses().add(text, books.now(), Times.millis(books.now()));
        text.media()
                .forEach(id -> books.shelf()
                        .find(text.author(), id)
                        .ifPresent(item -> books.shelf().put(item.attachedTo(post.id()))));
        return Page.json(Json.object().set("createdNote", note(post)));
    }

    private static Statuses.Text read(Call call) {
        var visibility = call.text("visibility");
        return new Statuses.Text(
                call.session().account(),
                call.text("text").strip(),
                call.text("cw"),
                visibility.isEmpty() ? "public" : visibility,
                "",
                false,
                call.text("replyId"),
                call.params().list("fileIds"));
    }

    private void check(Statuses.Text text, Call call) {
        if (text.text().isEmpty() && text.media().isEmpty()) {
            throw refusal("CONTENT_REQUIRED");
        }
        if (Wording.plainLength(text.text()) > books.rules().characters()) {
            throw refusal("MAX_LENGTH");
        }
        var twice = text.media().stream().distinct().count() < text.media().size();
        if (twice
                || text.media().size() > books.rules().media()
                || !VISIBILITIES.contains(text.visibility())
                || text.spoiler().length() > LONGEST_WARNING) {
            throw refusal("INVALID_PARAM");
        }
        if (!text.media().stream()
                .allMatch(id -> books.shelf().find(call.session().account(), id).isPresent())) {
            throw refusal("NO_SUCH_FILE");
        }
        if (!text.inReplyTo().isEmpty()
                && books.statuses().find(text.inReplyTo()).isEmpty()) {
            throw refusal("NO_SUCH_REPLY_TARGET");
        }
    }

    private ObjectNode note(Statuses.Post post) {
        var text = post.text();
        var node = Json.object()
                .put("id", post.id())
                .put("createdAt", post.shown())
                .put("userId", text.author())
                .put("visibility", text.visibility());
        node.put("text", text.text().isEmpty() ? null : text.text());
        node.put("cw", text.spoiler().isEmpty() ? null : text.spoiler());
        node.put("replyId", text.inReplyTo().isEmpty() ? null : text.inReplyTo());
        node.putNull("renoteId");
        node.set("fileIds", Json.texts(text.media()));
        return node;
    }

    private Statuses.Post find(Call call) {
        return books.statuses().find(call.text("noteId")).orElseThrow(() -> refusal("NO_SUCH_NOTE"));
    }

    private Page delete(Call call) {
        var post = find(call);
        if (!post.text().author().equals(call.session().account())) {
            throw refusal("ACCESS_DENIED");
        }
        books.statuses().delete(post.id());
        return Page.empty(204);
    }

    private Page byUser(Call call) {
        var until = call.text("untilId");
        return Page.json(Json.array(books.statuses().by(call.text("userId")).stream()
                .filter(post -> until.isEmpty() || post.id().compareTo(until) < 0)
                .filter(post -> call.params().isTrue("withReplies")
                        || post.text().inReplyTo().isEmpty())
                .limit(call.params().limit(10, 100))
                .map(this::note)
                .toList()));
    }

    private Page upload(Call call) {
        var file = call.params().file("file").orElseThrow(() -> refusal("FILE_REQUIRED"));
        if (file.bytes().length > books.rules().videoBytes()) {
            throw new Refusal(MisskeyPages.error(413, "FILE_TOO_LARGE"));
        }
        if (call.text("comment").length() > books.rules().description()) {
            throw refusal("INVALID_PARAM");
        }
        var item = new Shelf.Item(
                books.newId(),
                call.session().account(),
                Sniff.kind(file.bytes()),
                file.bytes().length,
                call.text("comment"),
                books.now(),
                false,
                0,
                "");
        books.shelf().put(item);
        return Page.json(Json.object().put("id", item.id()).put("comment", item.description()));
    }

    private Page update(Call call) {
        return books.shelf()
                .find(call.session().account(), call.text("fileId"))
                .map(item -> Page.json(Json.object().put("id", item.id())))
                .orElseThrow(() -> refusal("NO_SUCH_FILE"));
    }

    private static Refusal refusal(String code) {
        return new Refusal(MisskeyPages.error(400, code));
    }
}
