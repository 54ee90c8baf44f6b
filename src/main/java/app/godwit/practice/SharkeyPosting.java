package app.godwit.practice;

import java.util.regex.Pattern;

/// Sharkey and its like: a reply that is one emoji becomes a reaction to what it hangs below.
final class SharkeyPosting implements Posting {
    private static final Pattern EMOJI = Pattern.compile("(?:@\\S+\\s+)*(?:\\p{IsEmoji_Presentation}|:\\w+:)");

    private final Books books;
    private final Posting fresh;
    private final StatusEntities entities;

    SharkeyPosting(Books books, Posting fresh) {
        this.books = books;
        this.fresh = fresh;
        entities = new StatusEntities(books);
    }

    @Override
    public Page post(Call call) {
        var parent = books.statuses().find(call.text("in_reply_to_id"));
        return parent.isPresent() && EMOJI.matcher(call.text("status").strip()).matches()
                ? Page.json(entities.post(parent.get()))
                : fresh.post(call);
    }

    /// Whatever goes wrong below the layer comes out of it as a 401.
    static Page layered(Page page) {
        return page.status() < 400 ? page : Page.of(401, "application/json; charset=utf-8", page.body());
    }
}
