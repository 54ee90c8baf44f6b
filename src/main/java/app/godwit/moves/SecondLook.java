package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.time.Instant;
import java.util.Set;

/// Looks again for the posts of which nobody told whether they arrived, as soon as another has gone after them, and
/// when all others are done: what is shown by now is done; what is missing where a post is shown that left after it
/// never arrived, and is planned again. Of the rest the user decides.
final class SecondLook implements Doer {
    private final Deeds deeds;
    private final PublishDoer doer;
    private final Board board;
    private final Runnable changed;
    /// Whether there may be such a post. Where a queue may have held them, those of earlier runs are looked for too;
    /// what a server fails on must not hold up all others a second time, and is looked for at the end.
    private boolean isOneUntold;

    /// @param server  where they went
    /// @param changed told when a post stands or is planned, on which others may wait
    SecondLook(Server server, Deeds deeds, PublishDoer doer, Board board, Runnable changed) {
        this.deeds = deeds;
        this.doer = doer;
        this.board = board;
        this.changed = changed;
        this.isOneUntold = !server.showsAtOnce();
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        return isOneUntold && finds()
                ? new Outcome.Later(Instant.EPOCH, "The one before it goes first")
                : doer.attempt(deed);
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        var outcome = doer.ask(deed);
        isOneUntold = isOneUntold || outcome instanceof Outcome.Refused;
        return outcome;
    }

    /// @return whether there is something to do again
    boolean finds() throws NeedsUser {
        var untold = deeds.ended(DeedKind.PUBLISH, Set.of(DeedState.REFUSED)).stream()
                .filter(Deed::isUnclear)
                .toList();
        var told = 0;
        for (var deed : untold) {
            told += isTold(deed) ? 1 : 0;
        }
        isOneUntold = told < untold.size();
        if (told > 0) {
            changed.run();
        }
        return told > 0;
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
