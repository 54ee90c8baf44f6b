package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.util.Optional;

/// How posts go out, as the user wishes and the move file keeps it.
///
/// @param visibility  who sees them; empty for what suits the account: unlisted, or followers-only of one that was
///                    protected on X
/// @param first       who sees a post that starts something, where that differs from those below it
/// @param undescribed what becomes of posts with pictures that nobody has described
public record Publication(
        Optional<Visibility> visibility, Optional<Visibility> first, Drip drip, Undescribed undescribed) {
    public static final Publication USUAL =
            new Publication(Optional.empty(), Optional.empty(), Drip.OPEN, Undescribed.POST);
    private static final String KEY = "publication";

    /// What becomes of posts with pictures that nobody has described.
    public enum Undescribed {
        POST,
        /// They wait, and what hangs below them.
        WAIT
    }

    static Publication in(Journal journal) {
        return journal.settings().read(KEY, Publication.class).orElse(USUAL);
    }

    void keep(Journal journal) {
        journal.settings().keep(KEY, this);
    }

    public Publication seenBy(Visibility all) {
        return new Publication(Optional.of(all), first, drip, undescribed);
    }

    public Publication firstSeenBy(Visibility starting) {
        return new Publication(visibility, Optional.of(starting), drip, undescribed);
    }

    public Publication dripping(Drip other) {
        return new Publication(visibility, first, other, undescribed);
    }

    public Publication undescribed(Undescribed other) {
        return new Publication(visibility, first, drip, other);
    }

    /// A post with its place in a thread taken into account. One that is narrower than the rest for a reason of its own
    /// stays so.
    ///
    /// @param usual who sees most of them
    Draft seen(Draft draft, Visibility usual) {
        var starts = draft.replyTo() instanceof Draft.Top;
        return starts && draft.visibility() == usual ? draft.seenBy(first.orElse(usual)) : draft;
    }
}
