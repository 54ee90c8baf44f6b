package app.godwit.moves;

import app.godwit.fediverse.FollowOptions;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;

/// Planning to follow the people who were found. [Runs] does it.
public final class Follow {
    private final Journal journal;
    private final Session session;
    private final Time time;

    Follow(Journal journal, Session session, Time time) {
        this.journal = journal;
        this.session = session;
        this.time = time;
    }

    /// How new follows are made.
    public FollowOptions options() {
        return Following.in(journal).options();
    }

    public void options(FollowOptions options) {
        new Following(options).keep(journal);
    }

    /// Reads on the server whom the user follows already; at most once a day, and only if somebody is to be followed.
    ///
    /// @return whether it is known now
    public boolean lookAtOwn() throws ServerException {
        var server = session.ours();
        var who = session.who().orElseThrow();
        var pace = Pace.of(journal, who.instance(), new ServerClock(time));
        var own = new OwnFollows(journal, time);
        return chosen().deeds().isEmpty()
                || own.isFresh(who)
                || (server.isPresent() && own.read(who, server.get(), pace));
    }

    /// Plans the chosen follows as deeds; those already planned or done stay as they are. Whoever is followed already
    /// is left out.
    ///
    /// @return how many are new
    public int plan() throws ServerException {
        lookAtOwn();
        return journal.deeds().plan(chosen().deeds());
    }

    ChosenFollows chosen() {
        var cap = session.known().flatMap(who -> Counts.cap(journal, who.instance()));
        var open = journal.deeds().open(Lane.FOLLOWS).size();
        return ChosenFollows.of(new PeopleTable(journal).rows(), Session.accountKey(journal))
                .within(cap.map(full -> full.less(open)));
    }
}
