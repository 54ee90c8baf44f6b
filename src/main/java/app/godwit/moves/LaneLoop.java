package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import app.godwit.journal.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Does the deeds of one lane, one after the other, until none is left or a pause is asked for.
///
/// What is unknown comes first: nothing new leaves before the server has said what became of the old.
final class LaneLoop {
    /// A request that broke off may still be in the server's hands; absent now is believed only when still
    /// absent then.
    private static final Duration SETTLING = Duration.ofSeconds(3);

    /// A wait in which there is time to look how things have gone.
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final String LIMIT = "Your server allows no more for now";

    private final Lane lane;
    private final Deeds deeds;
    private final Map<DeedKind, Doer> doers;
    private final Pace pace;
    private final Time time;
    private final Pause pause;
    private final Board board;
    private final Between between;
    private int unanswered;
    /// Whether something may be on its way: at the start, and after an outcome that nobody knows.
    private boolean doubtful = true;

    /// What is done when there is nothing else to do for a while: before a long wait, and at the end.
    interface Between {
        Between NOTHING = () -> {};

        void settle() throws NeedsUser;
    }

    LaneLoop(
            Lane lane,
            Deeds deeds,
            Map<DeedKind, Doer> doers,
            Pace pace,
            Time time,
            Pause pause,
            Board board,
            Between between) {
        this.lane = lane;
        this.deeds = deeds;
        this.doers = Map.copyOf(doers);
        this.pace = pace;
        this.time = time;
        this.pause = pause;
        this.board = board;
        this.between = between;
    }

    void run() throws NeedsUser {
        while (!pause.isAsked() && !board.isStopped() && step()) {
            board.doing(name(), name());
        }
        if (!pause.isAsked() && !board.isStopped()) {
            between.settle();
        }
        board.finished(name());
    }

    /// Only what was on its way: asks what became of it, and does nothing new.
    void findOut() throws NeedsUser {
        var unknown = deeds.unknown(lane);
        while (!unknown.isEmpty() && !pause.isAsked() && !board.isStopped() && find(unknown.getFirst())) {
            unknown = deeds.unknown(lane);
        }
        board.finished(name());
    }

    /// @return whether there may be more to do
    private boolean step() throws NeedsUser {
        if (doubtful) {
            var unknown = deeds.unknown(lane);
            if (!unknown.isEmpty()) {
                return find(unknown.getFirst());
            }
            doubtful = false;
        }
        var next = deeds.next(lane);
        return next.isPresent() && !next.get().isAsleep() && doOrWait(next.get());
    }

    /// While a post waits, pictures of later ones go up, as far as that may be.
    private boolean doOrWait(Deed deed) throws NeedsUser {
        var due = due(deed);
        if (!due.isAfter(time.instant())) {
            return attempt(deed);
        }
        var sooner = upload(deed).filter(upload -> due(upload).isBefore(due));
        if (sooner.isPresent()) {
            return due(sooner.get()).isAfter(time.instant()) ? waitLong(sooner.get()) : attempt(sooner.get());
        }
        return waitLong(deed);
    }

    private Optional<Deed> upload(Deed front) {
        var among = lane == Lane.POSTS && front.kind() != DeedKind.UPLOAD ? pace.uploadsAhead() : 0;
        return among == 0 ? Optional.empty() : deeds.nextUpload(among);
    }

    private Instant due(Deed deed) {
        var allowed = pace.earliest(deed.kind());
        return deed.notBefore().isAfter(allowed) ? deed.notBefore() : allowed;
    }

    private boolean waitLong(Deed deed) throws NeedsUser {
        var isItsOwn = deed.notBefore().isAfter(time.instant());
        return waitLong(due(deed), isItsOwn ? deed.detail() : LIMIT);
    }

    private boolean attempt(Deed deed) throws NeedsUser {
        var started = time.instant();
        var allowed = pace.begin(deed.kind());
        if (allowed.isAfter(started)) {
            return waitLong(allowed, LIMIT);
        }
        try {
            settle(deed, doer(deed).attempt(deed));
        } finally {
            pace.end(deed.kind(), Duration.between(started, time.instant()));
        }
        return true;
    }

    private boolean waitLong(Instant moment, String why) throws NeedsUser {
        if (moment.isAfter(time.instant().plus(LONG))) {
            between.settle();
        }
        return waitFor(moment, why);
    }

    private boolean find(Deed deed) throws NeedsUser {
        var allowed = pace.earliestRequest();
        if (allowed.isAfter(time.instant())) {
            return waitFor(allowed, LIMIT);
        }
        var outcome = doer(deed).ask(deed);
        if (outcome instanceof Outcome.Later) {
            if (!waitFor(time.instant().plus(SETTLING), "Asking the server what arrived")) {
                return false;
            }
            outcome = doer(deed).ask(deed);
        }
        if (outcome instanceof Outcome.Unknown unknown) {
            unanswered++;
            return waitFor(time.instant().plus(Patience.after(unanswered, deed.id())), unknown.why());
        }
        unanswered = 0;
        settle(deed, outcome);
        return true;
    }

    private void settle(Deed deed, Outcome outcome) {
        deeds.settle(deed, outcome);
        doubtful = doubtful || outcome instanceof Outcome.Unknown;
        if (outcome instanceof Outcome.Refused refused) {
            board.trouble(deed.subject(), refused.why());
        }
    }

    private boolean waitFor(Instant moment, String why) {
        board.waiting(name(), why.isEmpty() ? name() : why, moment);
        return pause.waitUntil(moment);
    }

    private Doer doer(Deed deed) {
        var doer = doers.get(deed.kind());
        if (doer == null) {
            throw new IllegalStateException("nobody does " + deed.kind());
        }
        return doer;
    }

    private String name() {
        return lane.name().toLowerCase(Locale.ROOT);
    }
}
