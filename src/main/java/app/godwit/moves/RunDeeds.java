package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does everything that is planned, each lane on its own thread, until done, paused or stopped; or takes back what was
/// done.
final class RunDeeds {
    /// What fails once more is looked for once more, but not for ever.
    private static final int LOOKS = 10;

    private final Journal journal;
    private final Deeds deeds;
    private final Session session;
    private final SignedIn who;
    private final Server server;
    private final Pace pace;
    private final ServerClock clock;
    private final Time time;
    private final Pause pause;
    private final Board board = new Board();
    private final Attachments attachments;
    private final Map<DeedKind, Doer> doers;
    private final SecondLook secondLook;

    RunDeeds(Journal journal, Session session, SignedIn who, Server server, Time time, Attachments attachments) {
        this.journal = journal;
        this.deeds = journal.deeds();
        this.session = session;
        this.who = who;
        this.server = server;
        this.time = time;
        this.attachments = attachments;
        this.pause = new Pause(time);
        this.clock = new ServerClock(time);
        this.pace = Pace.of(journal, who.instance(), clock);
        var failing = Failing.on(server, pace);
        var outcomes = new Outcomes(clock, pace, failing);
        var drip = Publication.in(journal).drip();
        var uploads = new UploadDoer(server, deeds, clock, outcomes, attachments);
        this.doers =
                Doers.of(server, deeds, clock, outcomes, Following.in(journal).options());
        doers.put(DeedKind.UPLOAD, new Dripping(drip, uploads, deeds, clock));
        var publisher = publisher(outcomes);
        this.secondLook = new SecondLook(server, deeds, publisher, board, this::planPosts);
        doers.put(DeedKind.PUBLISH, new Dripping(drip, secondLook, deeds, clock));
        doers.put(DeedKind.BOOST, new BoostDoer(server, deeds, clock, outcomes));
        doers.put(DeedKind.EDIT, new EditDoer(server, deeds, clock, outcomes));
        doers.replaceAll((_, doer) -> new Enough(doer, failing, time));
    }

    private PublishDoer publisher(Outcomes outcomes) {
        var account = who.account().handle().toString();
        var keys = new IdempotencyKeys(
                MoveName.of(journal), account, who.instance().flavour());
        return new PublishDoer(server, who.account().id(), journal, clock, outcomes, keys, () -> {
            session.backdatingRefused();
            planPosts();
        });
    }

    private void planPosts() {
        new Posts(journal, session).plan(Intent.in(journal));
    }

    /// @param what the run's name in a word
    Job start(Set<Lane> lanes, String what) {
        var foresight = new Foresight(deeds, pace, time, lanes);
        return Background.start("run", pause, board, () -> progress(foresight), () -> {
            deeds.begin(what, time.instant());
            deeds.wake(Lane.LISTS);
            run(lanes);
        });
    }

    /// Hands the planned follows in as one file, and then does one by one what the server passed over.
    Job startByFile() {
        var lanes = Set.of(Lane.FOLLOWS);
        var foresight = new Foresight(deeds, pace, time, lanes);
        return Background.start("run", pause, board, () -> progress(foresight), () -> {
            deeds.begin("file", time.instant());
            greeted(() -> new HandIn(journal, server, reconcile(), time, pause).run(board));
            if (!pause.isAsked() && !board.isStopped()) {
                run(lanes);
            }
        });
    }

    /// Asks the server's own lists, and brings the journal up to them.
    Job startReconcile() {
        var foresight = new Foresight(deeds, pace, time, Set.of());
        return Background.start(
                "reconcile",
                pause,
                board,
                () -> progress(foresight),
                () -> greeted(() -> {
                    board.doing("run", "Reading your server's lists");
                    if (reconcile().all().isEmpty() && !pause.isAsked()) {
                        board.stop("Your server", "It does not say now whom you follow. Try again later.");
                    }
                    count();
                    board.finished("run");
                }));
    }

    private Reconcile reconcile() {
        return new Reconcile(journal, server, who.account().id(), pace, time, pause);
    }

    /// Takes back what a run did, or the whole move.
    Job startBack(OptionalLong run) {
        var foresight = new Foresight(deeds, pace, time, Set.of(Lane.UNDO));
        return Background.start("undo", pause, board, () -> progress(foresight), () -> {
            deeds.begin("undo", time.instant());
            greeted(() -> new TakeBack(journal, lane -> loop(lane, LaneLoop.Between.NOTHING)).run(run, pause));
        });
    }

    private void run(Set<Lane> lanes) {
        greeted(() -> {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                // Lists come after follows, in the pauses between them: nobody can be put on one before.
                var alone = EnumSet.copyOf(lanes);
                if (lanes.contains(Lane.FOLLOWS)) {
                    alone.remove(Lane.LISTS);
                }
                // All are at work before the first of them can wait.
                var works = alone.stream().map(_ -> time.work()).toList().iterator();
                var started = alone.stream()
                        .map(lane -> submit(threads, works.next(), () -> run(lane, lanes)))
                        .toList();
                Tasks.await(started);
            }
        });
        pace.learned(who.instance()).keep(journal);
    }

    private static Future<?> submit(ExecutorService threads, Time.Work work, Runnable lane) {
        return threads.submit(() -> {
            try (work) {
                lane.run();
            }
        });
    }

    private interface Work {
        void run() throws NeedsUser;
    }

    /// Says who we are before anything else: it tells a dead token early, and the reply's `Date` tells the server's
    /// time.
    private void greeted(Work work) {
        try (attachments) {
            if (signedIn()) {
                work.run();
            }
        } catch (NeedsUser need) {
            stop(need);
        }
    }

    /// Nothing leaves before the server has said whose token this is: a script may have given that of another account.
    private boolean signedIn() throws NeedsUser {
        while (!pause.isAsked()) {
            board.doing("run", "Greeting your server");
            var self = server.self();
            pace.heard(self.meta());
            switch (self) {
                case Answer.Ok<Account>(var account, var _) -> {
                    pace.welcome();
                    board.finished("run");
                    Handover.refuseOthers(account, who);
                    return true;
                }
                case Answer.SignedOut<Account> _ -> throw new SignedOut();
                case Answer.Refused<Account>(var why, var _) -> throw new NeedsUser("Your server", why);
                case Answer.Later<Account> later -> comeBack(later.why(), later.meta());
                case Answer.Unclear<Account> unclear -> comeBack(unclear.why(), unclear.meta());
            }
        }
        return false;
    }

    private void comeBack(String why, Answer.Meta meta) {
        pace.turnedAway(meta.retryAfter(), 0);
        var again = pace.earliestRequest();
        board.waiting("run", why, again);
        pause.waitUntil(again);
    }

    private void run(Lane lane, Set<Lane> lanes) {
        try {
            loop(lane, between(lane, lanes)).run();
            for (var look = 0; look < LOOKS && lane == Lane.POSTS && mayLook() && secondLook.finds(); look++) {
                loop(lane, LaneLoop.Between.NOTHING).run();
            }
        } catch (NeedsUser need) {
            stop(need);
        } catch (RuntimeException broken) {
            // The other lane must not go on alone for days with nobody told.
            pause.ask();
            throw broken;
        }
    }

    private boolean mayLook() {
        return !pause.isAsked() && !board.isStopped();
    }

    private LaneLoop.Between between(Lane lane, Set<Lane> lanes) {
        if (lane != Lane.FOLLOWS) {
            return LaneLoop.Between.NOTHING;
        }
        var confirmations = new Confirmations(deeds, server, pace, clock, time, pause);
        return () -> {
            confirmations.settle();
            count();
            if (lanes.contains(Lane.LISTS)) {
                deeds.wake(Lane.LISTS);
                loop(Lane.LISTS, LaneLoop.Between.NOTHING).run();
            }
        };
    }

    private void count() {
        Counts.ask(journal, server, pace);
    }

    private LaneLoop loop(Lane lane, LaneLoop.Between between) {
        return new LaneLoop(lane, deeds, doers, pace, time, pause, board, between);
    }

    private void stop(NeedsUser need) {
        if (need instanceof SignedOut) {
            session.refused();
        }
        board.stop(need.subject(), need.getMessage());
        pause.ask();
    }

    private Progress progress(Foresight foresight) {
        var parts = LaneCounts.all(deeds, foresight.look());
        return new Progress(board.state(), parts, board.now(), board.until(), board.troubles());
    }
}
