package app.godwit.practice;

import java.util.Locale;
import java.util.Set;

/// How a flavour takes a new post.
interface Posting {
    Set<String> VISIBILITIES = Set.of("public", "unlisted", "private", "direct");

    Page post(Call call);

    static Posting of(Books books, Limits limits) {
        return switch (books.flavour()) {
            case PLEROMA -> new PleromaPosting(books, new MastodonPosting(books, limits));
            case PIXELFED -> new PixelfedPosting(books, new MastodonPosting(books, limits));
            case SHARKEY -> new SharkeyPosting(books, new MastodonPosting(books, limits));
            case MASTODON, MISSKEY, OTHER -> new MastodonPosting(books, limits);
            case GOTOSOCIAL -> new GoToSocialPosting(books);
            case SNAC -> new SnacPosting(books);
        };
    }

    /// The request's fields as they are; only an absent visibility is filled in.
    static Statuses.Text read(Call call, String usualVisibility) {
        var visibility = call.text("visibility");
        return new Statuses.Text(
                call.session().account(),
                call.text("status").strip(),
                call.text("spoiler_text").strip(),
                visibility.isEmpty() ? usualVisibility : visibility,
                call.text("language").toLowerCase(Locale.ROOT),
                call.params().isTrue("sensitive") || !call.text("spoiler_text").isBlank(),
                call.text("in_reply_to_id"),
                call.params().list("media_ids"));
    }

    /// Ties the media to the post for good.
    static void attach(Books books, Statuses.Post post) {
        post.text()
                .media()
                .forEach(id -> books.shelf()
                        .find(post.text().author(), id)
                        .ifPresent(item -> books.shelf().put(item.attachedTo(post.id()))));
    }
}
