package app.godwit.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.mapper.RowMapper;

/// The heart of the journal. Every change of a deed's state is one committed transaction.
public final class Deeds {
    private static final RowMapper<Deed> DEED = (row, _) -> DeedRows.read(row);
    private static final String SELECT = "SELECT " + DeedRows.COLUMNS + " FROM deed ";

    private final MoveFile file;
    private final DeedPlans plans;
    private final DeedsWay way;
    private final DeedFigures figures;
    private final AtomicLong run = new AtomicLong();

    Deeds(MoveFile file) {
        this.file = file;
        this.plans = new DeedPlans(file);
        this.way = new DeedsWay(file);
        this.figures = new DeedFigures(file);
    }

    /// A deed to be planned.
    public record Meant(Lane lane, DeedKind kind, String subject, Record request) {}

    /// Tweets of which a post, or taking it back, has begun or ended since.
    ///
    /// @param until what to ask with the next time
    public record Walked(long until, Set<Long> tweets) {
        public Walked {
            tweets = Set.copyOf(tweets);
        }
    }

    /// What [Journal#changes] does not count.
    ///
    /// @param since [Walked#until] of an earlier answer, 0 for the time since the file was opened
    public Walked walked(long since) {
        return way.walked(since);
    }

    /// Rows that were written by anything but steps of deeds on their way.
    long others() {
        return way.others();
    }

    /// From now on deeds leave in a new run.
    ///
    /// @param what in a word
    public long begin(String what, Instant now) {
        var id = file.write(handle -> handle.createQuery("INSERT INTO run (started, what) VALUES (?, ?) RETURNING id")
                .bind(0, now.toEpochMilli())
                .bind(1, what)
                .mapTo(Long.class)
                .one());
        run.set(id);
        return id;
    }

    /// The runs in which something left, oldest first.
    public List<Run> runs() {
        return file.read(handle -> handle.createQuery("""
            SELECT run.*, count(deed.id) AS n FROM run JOIN deed ON deed.run = run.id AND deed.state = 'DONE'
            GROUP BY run.id ORDER BY run.id\
            """)
                .map((row, _) -> new Run(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("started")),
                        row.getString("what"),
                        row.getInt("n")))
                .list());
    }

    /// Plans deeds in this order, all or none. A deed whose kind and subject are known already stays as it is, unless
    /// it was taken back.
    ///
    /// @return how many are new
    public int plan(List<Meant> deeds) {
        return plans.plan(deeds);
    }

    /// Brings what is planned in the lane of posts in line with what is meant now, all or nothing, in this order. A
    /// tweet of which a post has left stays as it is; what is not meant any more is skipped.
    ///
    /// @param posts    gone through once, one at a time; may read this file
    /// @param reviving details of skipped posts that are tried again when they are meant again
    /// @return how many are new
    public int planPosts(Iterable<Meant> posts, Set<String> reviving) {
        return file.write(handle -> new Replan(handle, reviving).run(posts));
    }

    /// Plans deeds on posts that stand, in this order, all or none; those known already stay as they are. They are done
    /// after everything else.
    ///
    /// @return how many are new
    public int planLast(List<Meant> deeds) {
        return plans.planLast(deeds);
    }

    /// Plans what takes these back, in this order, all or none.
    ///
    /// @return how many are new
    public int planBack(List<Deed> done) {
        return plans.planBack(done);
    }

    /// Plans once more what was refused in the lane of posts; no picture, however, of a post that stands without it.
    ///
    /// @return how many
    public int retry() {
        return plans.retry();
    }

    /// Plans once more what was refused or passed over in a lane other than that of posts.
    ///
    /// @return how many
    public int retry(Lane lane) {
        return plans.retry(lane);
    }

    /// Plans one deed once more that was refused or passed over; of a post its refused pictures too.
    ///
    /// @return how many, 0 when it is none of those
    public int retry(long deed) {
        return plans.retry(deed);
    }

    /// What of a lane was refused or passed over, and what waits and says why, in order.
    public List<Deed> unfinished(Lane lane) {
        return file.read(handle ->
                handle.createQuery(SELECT + """
                    WHERE lane = ? AND (state IN ('REFUSED', 'SKIPPED')
                        OR (state IN ('PLANNED', 'SENDING') AND detail <> '')) ORDER BY place, id\
                    """).bind(0, lane.name()).map(DEED).list());
    }

    /// Withdraws what is planned and never left.
    ///
    /// @return how many
    public int withdraw(Set<Lane> lanes, String why) {
        return plans.withdraw(lanes, why);
    }

    /// Wakes the sleeping deeds of a lane.
    public void wake(Lane lane) {
        file.write(handle -> handle.execute(
                "UPDATE deed SET not_before = 0 WHERE lane = ? AND state = 'PLANNED' AND not_before >= ?",
                lane.name(),
                Deed.ASLEEP.toEpochMilli()));
    }

    /// The deed to do next in a lane: the first that may be tried soonest, or, in the lane of posts, the first that is
    /// planned.
    public Optional<Deed> next(Lane lane) {
        return way.next(lane);
    }

    /// The first picture among the next so many deeds that are planned in the lane of posts.
    public Optional<Deed> nextUpload(int among) {
        return way.nextUpload(among);
    }

    /// Deeds of a lane that were on their way when something broke: the server knows what became of them.
    public List<Deed> unknown(Lane lane) {
        return file.read(handle -> handle.createQuery(SELECT + "WHERE lane = ? AND state = 'SENDING' ORDER BY id")
                .bind(0, lane.name())
                .map(DEED)
                .list());
    }

    /// Commits that this deed is about to leave, with the very request that leaves: it may have been planned
    /// anew since. Only after this may its request be sent.
    ///
    /// @param remote what must be known to ask the server afterwards, such as the account's id; `""` for nothing
    public void sending(Deed deed, String remote, Instant now) {
        way.sending(deed, remote, now, run.get());
    }

    /// Commits how an attempt ended. It does not wait for the disk: should the power fail now, the deed is found on its
    /// way, and the server is asked.
    public void settle(Deed deed, Outcome outcome) {
        way.settle(deed, outcome);
    }

    /// How far each deed of a kind is, by its subject.
    public Map<String, DeedState> states(DeedKind kind) {
        return figures.states(kind);
    }

    /// What is still to be done in a lane, in order.
    public List<Step> open(Lane lane) {
        return figures.open(lane);
    }

    /// What was done stands under another id now.
    public void moved(Deed deed, String remote, String url) {
        file.write(handle -> handle.execute(
                "UPDATE deed SET remote = ?, url = ? WHERE id = ? AND state = 'DONE'", remote, url, deed.id()));
    }

    public Optional<Deed> find(DeedKind kind, String subject) {
        return way.find(kind, subject);
    }

    /// What was done in a run, or in all of them, stands, and can be taken back. What was found done already belongs to
    /// no run.
    public List<Deed> done(OptionalLong run) {
        return file.read(handle ->
                handle.createQuery(SELECT + """
                    WHERE run > 0 AND (? = 0 OR run = ?) AND state = 'DONE' ORDER BY id\
                    """).bind(0, run.orElse(0)).bind(1, run.orElse(0)).map(DEED).stream()
                        .filter(deed -> deed.kind().back().isPresent())
                        .toList());
    }

    /// Whether something that left stands on the server, or may stand: then the move belongs to the account it left
    /// for.
    public boolean isBound() {
        return file.read(handle -> handle
                .createQuery("SELECT DISTINCT kind FROM deed WHERE state = 'SENDING' OR (state = 'DONE' AND run > 0)")
                .map((row, _) -> DeedKind.valueOf(row.getString("kind")))
                .stream()
                .anyMatch(kind -> kind.back().isPresent()));
    }

    /// Whatever was meant for one account is not meant for the next: all of it may be planned anew.
    ///
    /// @param why kept with each
    public void startOver(String why) {
        plans.startOver(why);
    }

    /// All deeds of a kind, in order.
    public List<Deed> all(DeedKind kind) {
        return file.read(handle -> handle.createQuery(SELECT + "WHERE kind = ? ORDER BY id")
                .bind(0, kind.name())
                .map(DEED)
                .list());
    }

    /// The deeds of a kind that are done and whose detail begins with these words, in order.
    public List<Deed> done(DeedKind kind, String words) {
        return file.read(handle -> handle.createQuery(
                        SELECT + "WHERE kind = ? AND state = 'DONE' AND substr(detail, 1, length(?)) = ? ORDER BY id")
                .bind(0, kind.name())
                .bind(1, words)
                .bind(2, words)
                .map(DEED)
                .list());
    }

    /// The deeds of a kind that ended in this way, in order.
    public List<Deed> ended(DeedKind kind, Set<DeedState> states) {
        return file.read(handle -> handle.createQuery(SELECT + "WHERE kind = :kind AND state IN (<states>) ORDER BY id")
                .bind("kind", kind.name())
                .bindList("states", states.stream().map(DeedState::name).toList())
                .map(DEED)
                .list());
    }

    /// The deeds of a kind that one tweet became, in order.
    public List<Deed> ofTweet(DeedKind kind, long tweet) {
        return file.read(
                handle -> handle.createQuery(SELECT + "WHERE kind = ? AND subject >= ? AND subject < ? ORDER BY id")
                        .bind(0, kind.name())
                        .bind(1, tweet + ".")
                        .bind(2, tweet + "/")
                        .map(DEED)
                        .list());
    }

    /// How many posts were planned of each tweet of which a post stands or is on its way.
    public Map<Long, Integer> standing() {
        return figures.standing();
    }

    /// The last hundred deeds of a kind that left no later than that moment and are done, the latest first.
    public List<Deed> doneBefore(DeedKind kind, Instant sent) {
        return file.read(handle -> handle.createQuery(SELECT + """
            WHERE kind = ? AND state = 'DONE' AND sent > 0 AND sent <= ?
            ORDER BY sent DESC, place DESC, id DESC LIMIT 100\
            """)
                .bind(0, kind.name())
                .bind(1, sent.toEpochMilli())
                .map(DEED)
                .list());
    }

    /// Whether some deed of this kind has claimed that id on the server.
    public boolean claimed(DeedKind kind, String remote) {
        return figures.claimed(kind, remote);
    }

    /// How many deeds of a kind left since that moment and were not refused: what the server counts against
    /// its limit.
    public int sentSince(DeedKind kind, Instant since) {
        return figures.sentSince(kind, since);
    }

    /// When deeds of a kind left that were not refused, oldest first: the latest thousand.
    public List<Instant> sent(DeedKind kind) {
        return figures.sent(kind);
    }

    /// How many deeds of a kind are in each state.
    public Map<DeedState, Integer> counts(DeedKind kind) {
        return figures.counts(kind);
    }
}
