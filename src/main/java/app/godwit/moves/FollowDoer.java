package app.godwit.moves;

import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Matching;
import app.godwit.journal.Deed;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.time.Instant;
import java.util.List;

/// Follows one account: resolves it on the user's server, looks whether anything is left to do, and follows.
final class FollowDoer implements Doer {
    /// What a follow's detail says of it, for counting.
    static final String FOLLOWING = "Followed";

    static final String ALREADY = "Followed before";
    static final String REQUESTED = "Waits for their yes";

    private static final int TRIES = 5;

    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;

    FollowDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        try {
            return attempt(deed, deed.request(FollowRequest.class).handle());
        } catch (NotAnswered none) {
            return none.outcome();
        }
    }

    private Outcome attempt(Deed deed, Handle handle) throws NeedsUser, NotAnswered {
        return switch (Matching.judged(outcomes.value(deed, server.resolve(handle)))) {
            case Lookup.Found found -> follow(deed, found.account());
            case Lookup.Moved moved ->
                new Outcome.Skipped("%s has moved to %s: look up people again to follow them there"
                        .formatted(handle.display(), moved.to().display()));
            case Lookup.Unusable unusable -> new Outcome.Skipped(unusable.why());
            case Lookup.Mirror _ -> new Outcome.Skipped("%s only copies posts from X".formatted(handle.display()));
            case Lookup.Absent _, Lookup.Unknown _ -> unfound(deed, handle);
        };
    }

    /// A server that cannot find an account now may be waiting for the other one to answer.
    private Outcome unfound(Deed deed, Handle handle) {
        var why = "Your server cannot find %s".formatted(handle.display());
        var tries = deed.tries() + 1;
        return tries < TRIES ? outcomes.later(tries, why) : new Outcome.Refused(why);
    }

    private Outcome follow(Deed deed, Account account) throws NeedsUser, NotAnswered {
        return switch (standing(deed, account.id())) {
            case FOLLOWING -> new Outcome.Done(account.id(), account.url(), ALREADY);
            case REQUESTED -> new Outcome.Done(account.id(), account.url(), REQUESTED);
            case BLOCKED -> new Outcome.Refused("One of you blocks the other");
            case NOTHING -> send(deed, account);
        };
    }

    private Outcome send(Deed deed, Account account) throws NeedsUser {
        deeds.sending(deed, account.id(), clock.instant());
        var answer = server.follow(account.id());
        return outcomes.of(deed, answer, relationship -> told(relationship.state(), account.id(), account.url()));
    }

    private static Outcome told(Relationship.State state, String accountId, String url) {
        return switch (state) {
            case FOLLOWING -> new Outcome.Done(accountId, url, FOLLOWING);
            case REQUESTED -> new Outcome.Done(accountId, url, REQUESTED);
            case BLOCKED -> new Outcome.Refused("One of you blocks the other");
            case NOTHING -> new Outcome.Unknown("The server did not say whether it follows");
        };
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        try {
            var state = standing(deed, deed.remote());
            return state == Relationship.State.NOTHING ? notThere() : told(state, deed.remote(), "");
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }

    private Relationship.State standing(Deed deed, String accountId) throws NeedsUser, NotAnswered {
        var relationships = outcomes.value(deed, server.relationships(List.of(accountId)));
        return relationships.stream().findFirst().map(Relationship::state).orElse(Relationship.State.NOTHING);
    }

    private Outcome notThere() {
        return new Outcome.Later(Instant.EPOCH, "");
    }
}
