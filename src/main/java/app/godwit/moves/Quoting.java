package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.posts.Draft;
import java.util.Optional;

/// What a draft says of own tweets whose posts stand by now: their new addresses instead of the links to X, or the post
/// itself, shown inside, where the server can.
///
/// @param shows whether the server shows a post inside another
record Quoting(Deeds deeds, Shows shows) {
    /// Whether a server shows a post inside another.
    enum Shows {
        POSTS,
        LINKS
    }

    /// What is sent.
    ///
    /// @param draft    in its last words
    /// @param quotedId the post to show inside, `""` for none
    record Worded(Draft draft, String quotedId) {}

    Worded of(Draft draft) {
        var text = draft.text();
        for (var quote : draft.quotes()) {
            var post = standing(quote);
            if (post.isPresent() && canShow(draft, quote)) {
                return new Worded(
                        draft.saying(without(text, quote.link())), post.get().remote());
            }
            var url = post.map(Deed::url).orElse("");
            text = url.isEmpty() ? text : text.replace(quote.link(), url);
        }
        return new Worded(text.equals(draft.text()) ? draft : draft.saying(text), "");
    }

    /// One post at most, and none beside pictures; words that are nothing but the link would be none without it.
    private boolean canShow(Draft draft, Draft.Quote quote) {
        return shows == Shows.POSTS
                && draft.quotes().size() == 1
                && draft.media().isEmpty()
                && draft.text().contains(quote.link())
                && !without(draft.text(), quote.link()).isEmpty();
    }

    private static String without(String text, String link) {
        return text.replace(link, "").strip();
    }

    private Optional<Deed> standing(Draft.Quote quote) {
        return deeds.find(DeedKind.PUBLISH, quote.key()).filter(deed -> deed.state() == DeedState.DONE);
    }
}
