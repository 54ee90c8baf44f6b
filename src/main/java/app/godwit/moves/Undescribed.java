package app.godwit.moves;

import app.godwit.posts.Draft;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the posts that wait for somebody to say what their pictures show: all of a tweet with such a picture, and
/// whatever hangs below it.
final class Undescribed {
    private Undescribed() {}

    /// The tweets that wait.
    ///
    /// @param drafts   parents before children
    /// @param standing tweets of which posts stand already: those wait for nothing
    static Set<Long> of(Stream<Draft> drafts, Set<Long> standing) {
        var waiting = new HashSet<Long>();
        drafts.filter(draft -> !standing.contains(draft.source()))
                .filter(draft -> isUndescribed(draft) || isBelow(draft, waiting))
                .forEach(draft -> waiting.add(draft.source()));
        return waiting;
    }

    private static boolean isUndescribed(Draft draft) {
        return draft.media().stream().anyMatch(media -> media.alt().isBlank());
    }

    private static boolean isBelow(Draft draft, Set<Long> waiting) {
        return draft.replyTo() instanceof Draft.Under under && waiting.contains(under.source());
    }
}
