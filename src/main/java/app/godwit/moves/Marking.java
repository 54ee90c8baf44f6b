package app.godwit.moves;

import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Relationship.State;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Matching;
import app.godwit.journal.Deed;
import app.godwit.journal.Outcome;
import java.time.Instant;
import java.util.List;

/// What doers of deeds towards an account share: finding it, and looking how the user stands to it.
final class Marking {
    private static final int TRIES = 5;
    /// A move leads to one that leads to another, but not for ever.
    private static final int MOST_MOVES = 5;

    private final Server server;
    private final Outcomes outcomes;

    Marking(Server server, Outcomes outcomes) {
        this.server = server;
        this.outcomes = outcomes;
    }

    /// Whom the address leads to now, or how the deed ends instead.
    sealed interface Target {
        /// @param moved the address to which they have moved, `""` when they have not
        record There(Account account, String moved) implements Target {}

        record Ended(Outcome outcome) implements Target {}
    }

    Target find(Deed deed, Handle handle) throws NeedsUser, NotAnswered {
        var at = handle;
        var moved = "";
        for (var hop = 0; hop < MOST_MOVES; hop++) {
            switch (Matching.judged(outcomes.value(deed, server.resolve(at)))) {
                case Lookup.Found found -> {
                    return new Target.There(found.account(), moved);
                }
                case Lookup.Moved on -> {
                    at = on.to();
                    moved = at.display();
                }
                case Lookup.Unusable unusable -> {
                    return new Target.Ended(new Outcome.Skipped(unusable.why()));
                }
                case Lookup.Mirror _ -> {
                    return new Target.Ended(new Outcome.Skipped("%s only copies posts from X".formatted(at.display())));
                }
                case Lookup.Absent _, Lookup.Unknown _ -> {
                    return new Target.Ended(unfound(deed, at));
                }
            }
        }
        return new Target.Ended(new Outcome.Skipped("%s has moved in a circle".formatted(handle.display())));
    }

    /// A server that cannot find an account now may be waiting for the other one to answer.
    private Outcome unfound(Deed deed, Handle handle) {
        var why = "Your server cannot find %s".formatted(handle.display());
        var tries = deed.tries() + 1;
        return tries < TRIES ? outcomes.later(tries, why) : new Outcome.Refused(why);
    }

    /// Nothing when the server does not say.
    Relationship standing(Deed deed, String accountId) throws NeedsUser, NotAnswered {
        return outcomes.value(deed, server.relationships(List.of(accountId))).stream()
                .findFirst()
                .orElse(new Relationship(accountId, State.NOTHING));
    }

    /// It surely is not there, and may be done again at once.
    static Outcome notThere() {
        return new Outcome.Later(Instant.EPOCH, "");
    }
}
