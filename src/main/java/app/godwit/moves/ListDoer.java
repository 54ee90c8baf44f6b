package app.godwit.moves;

import app.godwit.fediverse.CircleList;
import app.godwit.fediverse.Server;
import app.godwit.journal.Deed;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.util.List;
import java.util.Optional;

/// Makes a list, or takes the one of that title which is there already.
final class ListDoer implements Doer {
    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;

    ListDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        try {
            var there = find(deed);
            return there.isPresent()
                    ? new Outcome.Done(there.get().id(), "", deed.run() == 0 ? "There before" : "")
                    : send(deed);
        } catch (NotAnswered none) {
            return none.outcome();
        }
    }

    private Outcome send(Deed deed) throws NeedsUser {
        deeds.sending(deed, "", clock.instant());
        return outcomes.of(deed, server.makeList(title(deed)), list -> new Outcome.Done(list.id(), "", ""));
    }

    private Optional<CircleList> find(Deed deed) throws NeedsUser, NotAnswered {
        List<CircleList> lists = outcomes.value(deed, server.lists());
        return lists.stream().filter(list -> list.title().equals(title(deed))).findFirst();
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        try {
            return find(deed)
                    .<Outcome>map(list -> new Outcome.Done(list.id(), "", ""))
                    .orElseGet(Marking::notThere);
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }

    private static String title(Deed deed) {
        return deed.request(ListRequest.class).title();
    }
}
