package app.godwit.practice;

/// snac: takes nearly everything with 200 and quietly drops what it cannot use.
final class SnacPosting implements Posting {
    private final Books books;
    private final StatusEntities entities;

    SnacPosting(Books books) {
        this.books = books;
        entities = new StatusEntities(books);
    }

    @Override
    public Page post(Call call) {
        var text = usable(Posting.read(call, "public"));
        var asked = call.text("scheduled_at");
        var due = Times.parse(asked);
        if (due.isPresent() && due.get().isAfter(books.now())) {
            return Page.json(entities.waiting(books.statuses().schedule(text, due.get())));
        }
        // The date is kept as it was given, even when it is none; the id is always of now.
        var shown = asked.isEmpty() ? Times.millis(books.now()) : asked;
        var post =
                books.statuses().add(text, books.now(), due.map(Times::millis).orElse(shown));
        Posting.attach(books, post);
        return Page.json(entities.post(post));
    }

    private Statuses.Text usable(Statuses.Text text) {
        var parent =
                books.statuses().find(text.inReplyTo()).map(Statuses.Post::id).orElse("");
        var media = text.media().stream()
                .filter(id -> books.shelf().find(text.author(), id).isPresent())
                .limit(books.rules().media())
                .toList();
        return new Statuses.Text(
                text.author(),
                text.text(),
                text.spoiler(),
                visibility(text.visibility()),
                text.language(),
                !text.spoiler().isEmpty(),
                parent,
                media);
    }

    /// Up to 2.75, followers-only became direct.
    private String visibility(String asked) {
        if (asked.equals("private") && !books.server().atLeast(2, 76)) {
            return "direct";
        }
        return VISIBILITIES.contains(asked) ? asked : "public";
    }
}
