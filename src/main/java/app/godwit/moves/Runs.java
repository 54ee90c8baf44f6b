package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Run;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/// Doing what is planned: what it would take, starting it, what was left undone and why, and taking it back.
public final class Runs {
    private final Journal journal;
    private final Session session;
    private final Time time;
    private final Follow follow;
    private final Repost repost;

    Runs(Journal journal, Session session, Time time, Follow follow, Repost repost) {
        this.journal = journal;
        this.session = session;
        this.time = time;
        this.follow = follow;
        this.repost = repost;
    }

    /// What would be done if everything chosen were started now: for the server signed in to, or for Mastodon before.
    /// Plans nothing yet.
    public Plan plan() {
        var instance = session.instance();
        var pace = Pace.of(journal, instance, new ServerClock(time));
        var drafts = new Posts(journal, session).drafts(Intent.in(journal));
        return new Planner(journal, pace, time, instance, Counts.cap(journal, instance)).plan(follow.chosen(), drafts);
    }

    /// The share of the server's allowance that stays the user's own.
    public Reserve reserve() {
        return Reserve.in(journal);
    }

    public void reserve(Reserve share) {
        share.keep(journal);
    }

    /// Does everything that is planned, until done, paused or stopped.
    public Job start() throws ServerException {
        return start(EnumSet.allOf(Lane.class));
    }

    /// The same for some lanes only: `follow` must not go on with posts that were paused on purpose.
    public Job start(Set<Lane> lanes) throws ServerException {
        var what = lanes.size() == 1 ? lanes.iterator().next().name().toLowerCase(Locale.ROOT) : "run";
        return work().start(lanes, what);
    }

    /// Hands the planned follows in as one file, where the server takes it, and does one by one what it passed over.
    public Job startByFile() throws ServerException {
        return work().startByFile();
    }

    /// Asks the server's own lists of those followed, muted and blocked, and brings the journal up to them.
    public Job reconcile() throws ServerException {
        return work().startReconcile();
    }

    /// What of a lane was not done, or waits for something of its own, and why.
    public List<Unfinished> unfinished(Lane lane) {
        return Unfinished.of(journal.deeds(), lane);
    }

    /// Plans once more what was refused or passed over in a lane.
    ///
    /// @return how many
    public int retry(Lane lane) throws ServerException {
        session.refuseOthers();
        return lane == Lane.POSTS ? repost.retry() : journal.deeds().retry(lane);
    }

    /// The same with one deed of [#unfinished]; what was held back below a post is planned again with it.
    ///
    /// @return how many
    public int retry(Unfinished one) throws ServerException {
        session.refuseOthers();
        var again = journal.deeds().retry(one.deed());
        return one.kind().lane() == Lane.POSTS ? again + repost.plan() : again;
    }

    /// Every deed of a kind, with what came of it.
    public List<Deed> deeds(DeedKind kind) {
        return journal.deeds().all(kind);
    }

    /// The runs of which something stands that can be taken back, oldest first.
    public List<Run> standing() {
        return journal.deeds().runs();
    }

    /// What [#undo] would take back, in that order. Changes nothing.
    ///
    /// @param run one of [#standing], or empty for the whole move
    public List<Deed> undoable(OptionalLong run) {
        return TakeBack.standing(journal.deeds(), run);
    }

    /// Takes back what a run or the whole move did, and nothing that was there before. Taken back once, it goes on
    /// with [#start()] after a pause or a crash.
    public Job undo(OptionalLong run) throws ServerException {
        return work().startBack(run);
    }

    private RunDeeds work() throws ServerException {
        var server = session.server();
        var who = session.who().orElseThrow();
        var attachments = new Attachments(server.instance().limits(), journal);
        return new RunDeeds(journal, session, who, server, time, attachments);
    }
}
