package app.godwit.moves;

import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.journal.Deed;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;

/// Follows one account: resolves it on the user's server, looks whether anything is left to do, and follows. Whoever
/// has moved is followed where they are now.
final class FollowDoer implements Doer {
    /// What a follow's detail says of it, for counting.
    static final String FOLLOWING = "Followed";

    static final String ALREADY = "Followed before";
    static final String REQUESTED = "Waits for their yes";
    /// The reply to a follow may be optimistic: [Confirmations] asks again.
    static final String SENT = "Followed, not confirmed yet";

    private static final String BLOCKED = "One of you blocks the other";

    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final Marking marking;
    private final FollowOptions options;

    FollowDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes, FollowOptions options) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
        this.marking = new Marking(server, outcomes);
        this.options = options;
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        try {
            return switch (marking.find(deed, handle(deed))) {
                case Marking.Target.There there -> follow(deed, there);
                case Marking.Target.Ended(var outcome) -> outcome;
            };
        } catch (NotAnswered none) {
            return none.outcome();
        }
    }

    private static Handle handle(Deed deed) {
        return deed.request(FollowRequest.class).handle();
    }

    private Outcome follow(Deed deed, Marking.Target.There there) throws NeedsUser, NotAnswered {
        var account = there.account();
        return switch (marking.standing(deed, account.id()).state()) {
            case FOLLOWING ->
                new Outcome.Done(account.id(), account.url(), deed.run() == 0 ? ALREADY : told(FOLLOWING, there));
            case REQUESTED -> new Outcome.Done(account.id(), account.url(), told(REQUESTED, there));
            case BLOCKED -> new Outcome.Refused(BLOCKED);
            case NOTHING -> send(deed, account, there);
        };
    }

    private Outcome send(Deed deed, Account account, Marking.Target.There there) throws NeedsUser {
        deeds.sending(deed, account.id(), clock.instant());
        var answer = server.follow(account.id(), options);
        return outcomes.of(deed, answer, relationship -> told(relationship.state(), account, there));
    }

    /// snac says "following" of everybody, and will never say otherwise.
    private Outcome told(Relationship.State state, Account account, Marking.Target.There there) {
        var isFinal = server.instance().flavour() == Instance.Flavour.SNAC;
        return switch (state) {
            case FOLLOWING -> new Outcome.Done(account.id(), account.url(), told(isFinal ? FOLLOWING : SENT, there));
            case REQUESTED -> new Outcome.Done(account.id(), account.url(), told(REQUESTED, there));
            case BLOCKED -> new Outcome.Refused(BLOCKED);
            case NOTHING -> new Outcome.Unknown("The server did not say whether it follows");
        };
    }

    private static String told(String what, Marking.Target.There there) {
        return there.moved().isEmpty() ? what : what + "; they have moved to " + there.moved();
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        try {
            return deed.remote().isEmpty() ? askByAddress(deed) : asked(deed, deed.remote(), "");
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }

    /// Handed in with a file: its id on the server is not known yet.
    private Outcome askByAddress(Deed deed) throws NeedsUser, NotAnswered {
        return switch (marking.find(deed, handle(deed))) {
            case Marking.Target.There(var account, var _) -> asked(deed, account.id(), account.url());
            case Marking.Target.Ended _ -> Marking.notThere();
        };
    }

    private Outcome asked(Deed deed, String id, String url) throws NeedsUser, NotAnswered {
        return switch (marking.standing(deed, id).state()) {
            case FOLLOWING -> new Outcome.Done(id, url, FOLLOWING);
            case REQUESTED -> new Outcome.Done(id, url, REQUESTED);
            case BLOCKED -> new Outcome.Refused(BLOCKED);
            case NOTHING -> Marking.notThere();
        };
    }
}
