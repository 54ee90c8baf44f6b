package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Server;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks again what became of follows whose answer was optimistic, and of those that wait for a yes: until each is
/// accepted, waits, or was turned down. What the server does not say now stays as it was.
final class Confirmations implements LaneLoop.Between {
    static final int AT_ONCE = 40;
    private static final int TRIES = 6;
    /// The other server's yes has to travel.
    private static final Duration TRAVEL = Duration.ofSeconds(5);

    private static final String TURNED_DOWN = "They turned it down, or ended it";

    private final Deeds deeds;
    private final Server server;
    private final Pace pace;
    private final ServerClock clock;
    private final Time time;
    private final Pause pause;

    Confirmations(Deeds deeds, Server server, Pace pace, ServerClock clock, Time time, Pause pause) {
        this.clock = clock;
        this.deeds = deeds;
        this.server = server;
        this.pace = pace;
        this.time = time;
        this.pause = pause;
    }

    @Override
    public void settle() throws NeedsUser {
        var open = Stream.of(FollowDoer.SENT, FollowDoer.REQUESTED)
                .flatMap(word -> deeds.done(DeedKind.FOLLOW, word).stream())
                .toList();
        var fresh = clock.instant().minus(TRAVEL);
        if (open.stream().anyMatch(deed -> isSent(deed) || deed.sent().isAfter(fresh))) {
            pause.waitUntil(time.instant().plus(TRAVEL));
        }
        for (var from = 0; from < open.size(); from += AT_ONCE) {
            if (!insist(open.subList(from, Math.min(open.size(), from + AT_ONCE)))) {
                return;
            }
        }
    }

    /// A server in trouble is given a few chances; what it does not say then, it says before the next wait.
    private boolean insist(List<Deed> some) throws NeedsUser {
        for (var tries = 0; tries < TRIES && mayAsk(); tries++) {
            if (ask(some)) {
                return true;
            }
            pace.turnedAway(Optional.empty(), some.getFirst().id());
        }
        return false;
    }

    private static boolean isSent(Deed deed) {
        return deed.detail().startsWith(FollowDoer.SENT);
    }

    private boolean mayAsk() {
        var at = pace.earliestRequest();
        return at.isAfter(time.instant()) ? pause.waitUntil(at) : !pause.isAsked();
    }

    private boolean ask(List<Deed> some) throws NeedsUser {
        var answer = server.relationships(some.stream().map(Deed::remote).toList());
        pace.heard(answer.meta());
        if (answer instanceof Answer.SignedOut<List<Relationship>>) {
            throw new SignedOut();
        }
        if (!(answer instanceof Answer.Ok<List<Relationship>>(var said, var _))) {
            return false;
        }
        var states = new HashMap<String, Relationship.State>();
        said.forEach(one -> states.put(one.accountId(), one.state()));
        for (var deed : some) {
            var state = states.get(deed.remote());
            if (state != null) {
                settle(deed, state);
            }
        }
        return true;
    }

    private void settle(Deed deed, Relationship.State state) {
        switch (state) {
            case FOLLOWING -> settle(deed, word(deed, FollowDoer.FOLLOWING));
            case REQUESTED -> settle(deed, word(deed, FollowDoer.REQUESTED));
            case NOTHING -> deeds.settle(deed, new Outcome.Refused(TURNED_DOWN));
            case BLOCKED -> deeds.settle(deed, new Outcome.Refused("One of you blocks the other"));
        }
    }

    /// Whatever else the detail says stays.
    private static String word(Deed deed, String word) {
        return word + deed.detail().substring((isSent(deed) ? FollowDoer.SENT : FollowDoer.REQUESTED).length());
    }

    private void settle(Deed deed, String detail) {
        if (!detail.equals(deed.detail())) {
            deeds.settle(deed, new Outcome.Done(deed.remote(), deed.url(), detail));
        }
    }
}
