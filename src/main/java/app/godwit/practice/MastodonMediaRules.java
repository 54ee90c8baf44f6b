package app.godwit.practice;

import java.util.List;

/// What Mastodon lets a post carry: four pictures or one film or sound, each processed and used once.
final class MastodonMediaRules {
    private final Books books;

    MastodonMediaRules(Books books) {
        this.books = books;
    }

    void check(Statuses.Text text) {
        if (text.media().size() > books.rules().media()) {
            throw refusal(
                    "Cannot attach more than %d files".formatted(books.rules().media()));
        }
        var items = text.media().stream()
                .flatMap(id -> books.shelf().find(text.author(), id).stream())
                .filter(item -> item.attached().isEmpty())
                .toList();
        if (items.size() < text.media().stream().distinct().count()) {
            throw refusal("Media %s not found or already attached to another post"
                    .formatted(String.join(", ", text.media())));
        }
        if (books.flavour() == Flavour.MASTODON && isMixed(items)) {
            throw refusal("Cannot attach a video to a post that already contains images");
        }
        if (!items.stream().allMatch(books.shelf()::isReady)) {
            throw refusal("Cannot attach files that have not finished processing. Try again in a moment!");
        }
    }

    private static boolean isMixed(List<Shelf.Item> items) {
        return items.size() > 1 && !items.stream().allMatch(item -> item.kind() == Sniff.Kind.IMAGE);
    }

    private static Refusal refusal(String why) {
        return new Refusal(422, "Validation failed: " + why);
    }
}
