package app.godwit.desktop.history;

import app.godwit.desktop.session.Selection;
import app.godwit.posts.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place in the list of posts, and the post in it once it is read.
///
/// @param at 0 for the first
record PostLine(int at, Optional<Post> post) {
    /// A post as the list shows it.
    ///
    /// @param unit  the tweet at the top of its thread
    /// @param above whether it hangs below the line before
    /// @param below whether the line after hangs below it
    /// @param state what can be done with it
    /// @param words whether it says what the tweet said
    record Post(Draft draft, long unit, boolean above, boolean below, State state, Wording words) {}

    enum State {
        CHOSEN,
        /// By the user's hand.
        TAKEN_OUT,
        /// It is published, or on its way: it stays as it is.
        STANDING
    }

    enum Wording {
        AS_WRITTEN,
        REWORDED
    }

    static PostLine unread(int at) {
        return new PostLine(at, Optional.empty());
    }

    /// Reads some lines, and of those beside them what the threads need.
    static List<PostLine> read(Selection selection, int from, int most) {
        var first = Math.max(0, from - 1);
        var drafts = selection.page(first, most + (from - first) + 1);
        var lines = new ArrayList<PostLine>();
        for (var at = from; at < Math.min(from + most, first + drafts.size()); at++) {
            var here = at - first;
            var above = here > 0 && hangs(drafts.get(here), drafts.get(here - 1));
            var below = here + 1 < drafts.size() && hangs(drafts.get(here + 1), drafts.get(here));
            lines.add(new PostLine(at, Optional.of(post(selection, drafts.get(here), above, below))));
        }
        return lines;
    }

    private static Post post(Selection selection, Draft draft, boolean above, boolean below) {
        var source = draft.source();
        var words = selection.isReworded(source) ? Wording.REWORDED : Wording.AS_WRITTEN;
        return new Post(draft, selection.unit(source), above, below, state(selection, source), words);
    }

    private static State state(Selection selection, long source) {
        if (selection.stands(source)) {
            return State.STANDING;
        }
        return selection.isTakenOut(source) ? State.TAKEN_OUT : State.CHOSEN;
    }

    private static boolean hangs(Draft draft, Draft other) {
        return draft.replyTo() instanceof Draft.Under under && under.key().equals(other.key());
    }
}
