package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Relationship.Mark;
import app.godwit.fediverse.Relationship.State;
import app.godwit.fediverse.Server;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;

/// Takes one deed back. All of these are safe to repeat, so a broken-off one is simply looked at again.
final class TakeBackDoer implements Doer {
    private static final String GONE = "It was gone already";

    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final Marking marking;

    TakeBackDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
        this.marking = new Marking(server, outcomes);
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        try {
            return switch (deed.kind()) {
                case UNFOLLOW, UNMUTE, UNBLOCK ->
                    stands(deed) ? send(deed, server(deed)) : new Outcome.Done(deed.remote(), "", GONE);
                case UNLIST -> unlist(deed);
                case DELIST -> delist(deed);
                case DELETE -> send(deed, () -> server.delete(deed.remote()));
                case UNBOOST -> send(deed, () -> server.unboost(deed.remote()));
                case FOLLOW, UPLOAD, PUBLISH, EDIT, BOOST, MUTE, BLOCK, LIST, ENLIST ->
                    throw new IllegalStateException(deed.kind() + " takes nothing back");
            };
        } catch (NotAnswered none) {
            return none.outcome();
        }
    }

    private <T> Outcome send(Deed deed, Request<T> request) throws NeedsUser {
        deeds.sending(deed, deed.remote(), clock.instant());
        return outcomes.of(deed, request.send(), _ -> new Outcome.Done(deed.remote(), "", ""));
    }

    private interface Request<T> {
        Answer<T> send();
    }

    private boolean stands(Deed deed) throws NeedsUser, NotAnswered {
        var standing = marking.standing(deed, deed.remote());
        return switch (deed.kind()) {
            case UNMUTE -> standing.has(Mark.MUTED);
            case UNBLOCK -> standing.has(Mark.BLOCKED);
            default -> standing.state() == State.FOLLOWING || standing.state() == State.REQUESTED;
        };
    }

    private Request<Relationship> server(Deed deed) {
        return switch (deed.kind()) {
            case UNMUTE -> () -> server.unmute(deed.remote());
            case UNBLOCK -> () -> server.unblock(deed.remote());
            default -> () -> server.unfollow(deed.remote());
        };
    }

    private Outcome delist(Deed deed) throws NeedsUser {
        var list = deeds.find(DeedKind.LIST, deed.request(EnlistRequest.class).list());
        return list.isPresent()
                ? send(deed, () -> server.delist(list.get().remote(), deed.remote()))
                : new Outcome.Done(deed.remote(), "", GONE);
    }

    private Outcome unlist(Deed deed) throws NeedsUser, NotAnswered {
        if (deeds.all(DeedKind.DELIST).stream().anyMatch(other -> isOpen(other) && isOf(other, deed))) {
            return outcomes.later(deed.tries() + 1, "Its people are taken off first");
        }
        if (!isThere(deed)) {
            return new Outcome.Done(deed.remote(), "", GONE);
        }
        return isEmpty(deed) ? send(deed, () -> server.dropList(deed.remote())) : stays();
    }

    private static boolean isOpen(Deed deed) {
        return deed.state() == DeedState.PLANNED || deed.state() == DeedState.SENDING;
    }

    /// The subject of what takes back is that of what was done, after the number of the run.
    private static boolean isOf(Deed delist, Deed unlist) {
        var list = unlist.subject().substring(unlist.subject().indexOf(' ') + 1);
        return delist.request(EnlistRequest.class).list().equals(list);
    }

    /// Not every server says of a list that it is gone when asked for its people.
    private boolean isThere(Deed deed) throws NeedsUser, NotAnswered {
        return outcomes.value(deed, server.lists()).stream()
                .anyMatch(list -> list.id().equals(deed.remote()));
    }

    private boolean isEmpty(Deed deed) throws NeedsUser, NotAnswered {
        return outcomes.value(deed, server.members(deed.remote())).isEmpty();
    }

    private static Outcome stays() {
        return new Outcome.Skipped("There are people on the list whom you put there yourself, so it stays");
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        try {
            return switch (deed.kind()) {
                case UNFOLLOW, UNMUTE, UNBLOCK ->
                    stands(deed) ? Marking.notThere() : new Outcome.Done(deed.remote(), "", "");
                default -> Marking.notThere();
            };
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }
}
