package app.godwit.practice;

import java.util.HashSet;
import java.util.Set;

/// Pixelfed: pictures, or a comment below some; nothing direct; a key is good once.
final class PixelfedPosting implements Posting {
    private final Books books;
    private final Posting fresh;
    private final Set<String> keys = new HashSet<>();

    PixelfedPosting(Books books, Posting fresh) {
        this.books = books;
        this.fresh = fresh;
    }

    @Override
    public Page post(Call call) {
        var text = Posting.read(call, "public");
        if (text.media().isEmpty() && books.statuses().find(text.inReplyTo()).isEmpty()) {
            throw new Refusal(403, "Empty statuses are not allowed");
        }
        if (text.visibility().equals("direct")) {
            throw new Refusal(422, "The selected visibility is invalid.");
        }
        var key = call.asked().header("idempotency-key");
        if (!key.isEmpty() && !keys.add(key)) {
            throw new Refusal(400, "Duplicate idempotency key.");
        }
        return fresh.post(call);
    }
}
