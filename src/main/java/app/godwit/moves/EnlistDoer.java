package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.util.Optional;

/// Puts somebody on a list once their follow is accepted; servers refuse it before. Who has not said yes is asked about
/// again in every run.
final class EnlistDoer implements Doer {
    private static final String WAITS = "Waits until they have accepted the follow";

    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final Marking marking;

    EnlistDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
        this.marking = new Marking(server, outcomes);
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        var list = list(deed);
        if (list.filter(EnlistDoer::isOpen).isPresent()) {
            return new Outcome.Later(list.get().notBefore(), "The list is made first");
        }
        if (list.filter(made -> made.state() == DeedState.DONE).isEmpty()) {
            return new Outcome.Skipped("The list could not be made");
        }
        var handle = deed.request(EnlistRequest.class).handle();
        if (deeds.find(DeedKind.FOLLOW, handle.key()).filter(EnlistDoer::isOpen).isPresent()) {
            return new Outcome.Later(Deed.ASLEEP, WAITS);
        }
        try {
            return switch (marking.find(deed, handle)) {
                case Marking.Target.There(var account, var _) -> enlist(deed, list.get(), account);
                case Marking.Target.Ended(var outcome) -> outcome;
            };
        } catch (NotAnswered none) {
            return none.outcome();
        }
    }

    private static boolean isOpen(Deed other) {
        return other.state() == DeedState.PLANNED || other.state() == DeedState.SENDING;
    }

    private Outcome enlist(Deed deed, Deed list, Account account) throws NeedsUser, NotAnswered {
        return switch (marking.standing(deed, account.id()).state()) {
            case REQUESTED -> new Outcome.Later(Deed.ASLEEP, WAITS);
            case NOTHING, BLOCKED -> new Outcome.Skipped("You do not follow them");
            case FOLLOWING -> isOnIt(deed, list, account.id()) ? before(deed, account) : send(deed, list, account);
        };
    }

    private static Outcome before(Deed deed, Account account) {
        return new Outcome.Done(account.id(), account.url(), deed.run() == 0 ? "On it before" : "");
    }

    private Outcome send(Deed deed, Deed list, Account account) throws NeedsUser {
        deeds.sending(deed, account.id(), clock.instant());
        return outcomes.of(
                deed,
                server.enlist(list.remote(), account.id()),
                _ -> new Outcome.Done(account.id(), account.url(), ""));
    }

    private boolean isOnIt(Deed deed, Deed list, String accountId) throws NeedsUser, NotAnswered {
        return outcomes.value(deed, server.members(list.remote())).contains(accountId);
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        try {
            var list = list(deed);
            return list.isPresent() && isOnIt(deed, list.get(), deed.remote())
                    ? new Outcome.Done(deed.remote(), "", "")
                    : Marking.notThere();
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }

    private Optional<Deed> list(Deed deed) {
        return deeds.find(DeedKind.LIST, deed.request(EnlistRequest.class).list());
    }
}
