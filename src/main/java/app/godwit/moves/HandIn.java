package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Roll;
import app.godwit.fediverse.Server;
import app.godwit.handles.Handle;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Hands all planned follows in as one file, then looks again and again what the server made of it. What it passed over
/// in silence is planned again, one by one.
///
/// The deeds are on their way before the file leaves; a crash leaves them so, and each is asked about.
final class HandIn {
    private static final Duration LOOK = Duration.ofSeconds(30);
    /// Looks without news: then the server is done with what it does.
    private static final int PATIENT = 4;

    private final Journal journal;
    private final Deeds deeds;
    private final Server server;
    private final Tables tables;
    private final Reconcile reconcile;
    private final Time time;
    private final Pause pause;

    HandIn(Journal journal, Server server, Reconcile reconcile, Time time, Pause pause) {
        this.journal = journal;
        this.deeds = journal.deeds();
        this.server = server;
        this.tables = new Tables(journal, "");
        this.reconcile = reconcile;
        this.time = time;
        this.pause = pause;
    }

    /// Does nothing where no file is taken, or nobody is planned.
    void run(Board board) throws NeedsUser {
        if (!Server.takesFiles(server.instance(), Roll.FOLLOWING)) {
            throw new NeedsUser(
                    "Your server", "It takes no file from programs. Use godwit follow, or upload the file yourself.");
        }
        // Whoever is followed by now is done, and was there before.
        if (reconcile.all().isEmpty()) {
            throw new NeedsUser("Your server", "It does not say whom you follow. Try again later.");
        }
        var planned = with(DeedState.PLANNED);
        if (planned.isEmpty()) {
            return;
        }
        board.doing("follows", "Handing in the file");
        planned.forEach(deed -> deeds.sending(deed, "", time.instant()));
        switch (server.handIn(Roll.FOLLOWING, tables.following(handles(planned)))) {
            case Answer.SignedOut<String> _ -> throw new SignedOut();
            case Answer.Refused<String>(var why, var _) -> {
                back(with(DeedState.SENDING), why);
                throw new NeedsUser("Your server", why);
            }
            case Answer.Later<String>(var why, var _, var _) -> back(with(DeedState.SENDING), why);
            case Answer.Ok<String> _, Answer.Unclear<String> _ -> watch(board);
        }
        board.finished("follows");
    }

    private static List<Handle> handles(List<Deed> deeds) {
        return deeds.stream()
                .map(deed -> deed.request(FollowRequest.class).handle())
                .toList();
    }

    private void watch(Board board) throws NeedsUser {
        var quiet = 0;
        var begun = time.instant();
        var rows = with(DeedState.SENDING).size();
        while (quiet < PATIENT && !with(DeedState.SENDING).isEmpty()) {
            var next = time.instant().plus(LOOK);
            board.waiting("follows", "The server works through the file", next);
            if (!pause.waitUntil(next)) {
                return;
            }
            var news = reconcile.all().map(Reconcile.Found::done).orElse(0);
            quiet = news > 0 ? 0 : quiet + 1;
            if (news > 0) {
                var done = rows - with(DeedState.SENDING).size();
                FileRows.seen(journal, server.instance().base(), done, Duration.between(begun, time.instant()));
            }
        }
    }

    /// Whatever is still on its way is asked about, one by one, as after a crash.
    private void back(List<Deed> some, String why) {
        some.forEach(deed -> deeds.settle(deed, new Outcome.Later(Instant.EPOCH, why)));
    }

    private List<Deed> with(DeedState state) {
        return deeds.all(DeedKind.FOLLOW).stream()
                .filter(deed -> deed.state() == state)
                .toList();
    }
}
