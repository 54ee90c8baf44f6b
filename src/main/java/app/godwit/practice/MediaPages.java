package app.godwit.practice;

import tools.jackson.databind.node.ObjectNode;

/// Uploads. Mastodon processes moving pictures and sound after it has answered (202); pictures it does at once.
final class MediaPages {
    private final Books books;

    MediaPages(Books books) {
        this.books = books;
    }

    void into(Routes routes) {
        var write = Door.scope("write:media");
        routes.add("POST", "/api/v2/media", write, call -> upload(call, books.flavour() == Flavour.MASTODON))
                .add("POST", "/api/v1/media", write, call -> upload(call, false))
                .add("GET", "/api/v1/media/:id", write, this::show)
                .add("PUT", "/api/v1/media/:id", write, this::describe);
    }

    private Page upload(Call call, boolean later) {
        var file = call.params().file("file").orElseThrow(() -> refusal(422, "Validation failed: File can't be blank"));
        var kind = Sniff.kind(file.bytes());
        checkKind(kind);
        checkSize(kind, file.bytes().length);
        checkDescription(call.text("description"));
        var slow = later && kind != Sniff.Kind.IMAGE;
        var item = new Shelf.Item(
                books.newId(),
                call.session().account(),
                kind,
                file.bytes().length,
                call.text("description"),
                books.now(),
                slow,
                0,
                "");
        books.shelf().put(item);
        return Page.json(slow ? 202 : 200, entity(item, !slow));
    }

    private void checkKind(Sniff.Kind kind) {
        var isPicture = kind == Sniff.Kind.IMAGE || kind == Sniff.Kind.GIF;
        if (!isPicture && Manner.has(books.server(), Manner.Trait.PICTURES_ONLY)) {
            throw refusal(422, "Validation failed: only pictures");
        }
        if (kind == Sniff.Kind.UNKNOWN && books.flavour() != Flavour.SNAC) {
            throw books.flavour() == Flavour.GOTOSOCIAL
                    ? refusal(422, "Unprocessable Entity: unsupported media type")
                    : refusal(422, "Validation failed: File content type is invalid, File is invalid");
        }
    }

    private void checkSize(Sniff.Kind kind, long bytes) {
        var most = kind == Sniff.Kind.IMAGE || kind == Sniff.Kind.GIF
                ? books.rules().imageBytes()
                : books.rules().videoBytes();
        if (bytes > most) {
            throw refusal(422, "Validation failed: File size must be less than %d MB".formatted(most >> 20));
        }
    }

    private void checkDescription(String text) {
        if (Wording.plainLength(text) > books.rules().description()) {
            var status = books.flavour() == Flavour.GOTOSOCIAL ? 400 : 422;
            throw refusal(
                    status,
                    "Validation failed: Description is too long (maximum is %d characters)"
                            .formatted(books.rules().description()));
        }
    }

    private Refusal refusal(int status, String why) {
        return books.flavour() == Flavour.SNAC ? new Refusal(Page.empty(status)) : new Refusal(status, why);
    }

    private Shelf.Item find(Call call) {
        return books.shelf()
                .find(call.session().account(), call.at("id"))
                .orElseThrow(() -> AccountPages.notFound(books.flavour()));
    }

    private Page show(Call call) {
        var item = find(call).polled();
        books.shelf().put(item);
        var ready = books.shelf().isReady(item);
        return Page.json(ready ? 200 : 206, entity(item, ready));
    }

    private Page describe(Call call) {
        checkDescription(call.text("description"));
        var item = find(call).described(call.text("description"));
        books.shelf().put(item);
        return Page.json(entity(item, books.shelf().isReady(item)));
    }

    ObjectNode entity(Shelf.Item item) {
        return entity(item, books.shelf().isReady(item));
    }

    private ObjectNode entity(Shelf.Item item, boolean ready) {
        var address = "https://%s/media/%s".formatted(books.server().web(), item.id());
        var node = Json.object()
                .put("id", item.id())
                .put("type", item.kind().word())
                .put("preview_url", address)
                .put("description", item.description());
        return ready ? node.put("url", address) : node.putNull("url");
    }
}
