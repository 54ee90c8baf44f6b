package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.util.Set;

/// Looks again, when all others are done, for the posts of which nobody told whether they arrived: what is shown by now
/// is done; what is missing where a post is shown that left after it never arrived, and is planned again. Of the rest
/// the user decides.
///
/// @param changed told when a post stands or is planned, on which others may wait
record SecondLook(Deeds deeds, PublishDoer doer, Board board, Runnable changed) {
    /// @return whether there is something to do again
    boolean finds() throws NeedsUser {
        var isOne = false;
        for (var deed : deeds.ended(DeedKind.PUBLISH, Set.of(DeedState.REFUSED))) {
            isOne |= deed.isUnclear() && isTold(deed);
        }
        if (isOne) {
            changed.run();
        }
        return isOne;
    }

    private boolean isTold(Deed deed) throws NeedsUser {
        var outcome = doer.askAgain(deed);
        if (outcome instanceof Outcome.Done || outcome instanceof Outcome.Later) {
            deeds.settle(deed, outcome);
            board.solved(deed.subject());
            return true;
        }
        return false;
    }
}
