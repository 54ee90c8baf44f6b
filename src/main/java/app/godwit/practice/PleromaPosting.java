package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Pleroma and Akkoma: for six hours the same key brings the same answer, an error too, whoever asks.
final class PleromaPosting implements Posting {
    private static final Duration KEPT = Duration.ofHours(6);

    private final Books books;
    private final Posting fresh;
    private final Map<String, Answered> answers = new HashMap<>();

    PleromaPosting(Books books, Posting fresh) {
        this.books = books;
        this.fresh = fresh;
    }

    private record Answered(Page page, Instant until) {}

    @Override
    public Page post(Call call) {
        var key = call.asked().header("idempotency-key");
        if (key.isEmpty()) {
            return fresh.post(call);
        }
        var before = answers.get(key);
        if (before != null && books.now().isBefore(before.until())) {
            return before.page();
        }
        var page = answered(call);
        answers.put(key, new Answered(page, books.now().plus(KEPT)));
        return page;
    }

    private Page answered(Call call) {
        try {
            return fresh.post(call);
        } catch (Refusal refusal) {
            return refusal.page();
        }
    }
}
