package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/// Does everything that is planned, each lane on its own thread, until done, paused or stopped.
final class RunDeeds {
    private final Deeds deeds;
    private final Session session;
    private final Server server;
    private final Pace pace;
    private final Time time;
    private final Pause pause;
    private final Board board = new Board();
    private final Attachments attachments;
    private final Map<DeedKind, Doer> doers;

    RunDeeds(Journal journal, Session session, SignedIn who, Server server, Time time, Attachments attachments) {
        this.deeds = journal.deeds();
        this.session = session;
        this.server = server;
        this.time = time;
        this.attachments = attachments;
        this.pause = new Pause(time);
        var clock = new ServerClock(time);
        this.pace = new Pace(who.instance().flavour(), deeds, clock);
        var outcomes = new Outcomes(clock, pace);
        var drip = Publication.in(journal).drip();
        var uploads = new UploadDoer(server, deeds, clock, outcomes, attachments);
        this.doers = Map.of(
                DeedKind.FOLLOW, new FollowDoer(server, deeds, clock, outcomes),
                DeedKind.EDIT, new EditDoer(server, deeds, clock, outcomes),
                DeedKind.UPLOAD, new Dripping(drip, uploads, deeds, clock),
                DeedKind.PUBLISH, new Dripping(drip, publisher(journal, who, clock, outcomes), deeds, clock));
    }

    private PublishDoer publisher(Journal journal, SignedIn who, ServerClock clock, Outcomes outcomes) {
        var account = who.account().handle().toString();
        var keys = new IdempotencyKeys(
                MoveName.of(journal), account, who.instance().flavour());
        return new PublishDoer(server, who.account().id(), deeds, clock, outcomes, keys, () -> {
            session.backdatingRefused();
            new Posts(journal, session).plan(Included.in(journal).kinds());
        });
    }

    Job start(Set<Lane> lanes) {
        return Background.start("run", pause, board, this::progress, () -> run(lanes));
    }

    private void run(Set<Lane> lanes) {
        if (!signedIn()) {
            return;
        }
        try (attachments;
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Tasks.await(
                    lanes.stream().map(lane -> threads.submit(() -> run(lane))).toList());
        }
    }

    /// Says who we are before anything else: it tells a dead token early, and the reply's `Date` tells the server's
    /// time.
    private boolean signedIn() {
        board.doing("run", "Greeting your server");
        var self = server.self();
        pace.heard(self.meta());
        board.finished("run");
        if (self instanceof Answer.SignedOut<Account>) {
            stop(new SignedOut());
            return false;
        }
        return true;
    }

    private void run(Lane lane) {
        try {
            new LaneLoop(lane, deeds, doers, pace, time, pause, board).run();
        } catch (NeedsUser need) {
            stop(need);
        } catch (RuntimeException broken) {
            // The other lane must not go on alone for days with nobody told.
            pause.ask();
            throw broken;
        }
    }

    private void stop(NeedsUser need) {
        if (need instanceof SignedOut) {
            session.refused();
        }
        board.stop(need.subject(), need.getMessage());
        pause.ask();
    }

    private Progress progress() {
        var parts = List.of(
                LaneCounts.part("follows", deeds, DeedKind.FOLLOW, pace),
                LaneCounts.part("posts", deeds, DeedKind.PUBLISH, pace));
        return new Progress(board.state(), parts, board.now(), board.until(), board.troubles());
    }
}
