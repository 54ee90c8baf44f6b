package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.posts.Draft;
import java.util.Optional;

/// Lets links to own tweets lead to the posts that those became, as far as they stand when the quoting post is sent.
/// Oldest come first, so what is quoted stands unless it was refused.
final class QuotedPosts {
    private final Deeds deeds;

    QuotedPosts(Deeds deeds) {
        this.deeds = deeds;
    }

    Draft resolve(Draft draft) {
        var text = draft.text();
        for (var quote : draft.quotes()) {
            var address = address(quote.key());
            text = address.isPresent() ? text.replace(quote.link(), address.get()) : text;
        }
        return text.equals(draft.text()) ? draft : draft.saying(text);
    }

    private Optional<String> address(String key) {
        return deeds.find(DeedKind.PUBLISH, key)
                .filter(deed -> deed.state() == DeedState.DONE)
                .map(Deed::url)
                .filter(url -> !url.isEmpty());
    }
}
