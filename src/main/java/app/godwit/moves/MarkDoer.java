package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Relationship.Mark;
import app.godwit.fediverse.Relationship.State;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;

/// Mutes or blocks one account, after a look whether that is done already. Nobody is told.
final class MarkDoer implements Doer {
    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final Marking marking;

    MarkDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
        this.marking = new Marking(server, outcomes);
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        try {
            return switch (marking.find(deed, deed.request(FollowRequest.class).handle())) {
                case Marking.Target.There(var account, var _) ->
                    mark(deed, account, marking.standing(deed, account.id()));
                case Marking.Target.Ended(var outcome) -> outcome;
            };
        } catch (NotAnswered none) {
            return none.outcome();
        }
    }

    private Outcome mark(Deed deed, Account account, Relationship standing) throws NeedsUser {
        if (standing.has(mark(deed))) {
            return new Outcome.Done(account.id(), account.url(), word(deed) + (deed.run() == 0 ? " before" : ""));
        }
        var isFollowed = standing.state() == State.FOLLOWING || standing.state() == State.REQUESTED;
        if (deed.kind() == DeedKind.BLOCK && isFollowed) {
            // A block ends the follow, and taking the block back would not bring it back.
            return new Outcome.Skipped("You follow them, so they are not blocked; unfollow them first");
        }
        deeds.sending(deed, account.id(), clock.instant());
        return outcomes.of(deed, send(deed, account), _ -> done(deed, account, standing));
    }

    private Answer<Relationship> send(Deed deed, Account account) {
        return deed.kind() == DeedKind.BLOCK ? server.block(account.id()) : server.mute(account.id());
    }

    private static Outcome done(Deed deed, Account account, Relationship before) {
        var lost = deed.kind() == DeedKind.BLOCK && before.has(Mark.FOLLOWER);
        return new Outcome.Done(
                account.id(),
                account.url(),
                lost ? "Blocked; they followed you, and taking the block back does not bring that back" : word(deed));
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        try {
            return marking.standing(deed, deed.remote()).has(mark(deed))
                    ? new Outcome.Done(deed.remote(), "", word(deed))
                    : Marking.notThere();
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }

    private static Mark mark(Deed deed) {
        return deed.kind() == DeedKind.BLOCK ? Mark.BLOCKED : Mark.MUTED;
    }

    private static String word(Deed deed) {
        return deed.kind() == DeedKind.BLOCK ? "Blocked" : "Muted";
    }
}
