package app.godwit.moves;

import app.godwit.posts.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the posts that wait for somebody to say what their pictures show: all of a tweet with such a picture, and
/// whatever hangs below it.
final class Undescribed {
    private Undescribed() {}

    /// The tweets that wait.
    ///
    /// @param drafts   parents before children
    /// @param standing tweets of which posts stand already: those wait for nothing
    static Set<Long> of(List<Draft> drafts, Set<Long> standing) {
        var waiting = new HashSet<Long>();
        var open = drafts.stream()
                .filter(draft -> !standing.contains(draft.source()))
                .toList();
        for (var draft : open) {
            if (draft.media().stream().anyMatch(media -> media.alt().isBlank())) {
                waiting.add(draft.source());
            }
        }
        for (var draft : open) {
            if (draft.replyTo() instanceof Draft.Under under && waiting.contains(under.source())) {
                waiting.add(draft.source());
            }
        }
        return waiting;
    }
}
