package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Outcome;
import java.time.Instant;

/// Gives every deed an end: what fails again and again while the server is well is refused with its reason, and the
/// others go on. Of what may have arrived and is never told, the user decides: to do it twice is worse than to ask.
record Enough(Doer doer, Failing failing, Time time) implements Doer {
    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        var outcome = doer.attempt(deed);
        return outcome instanceof Outcome.Later && failing.isHopeless(deed) ? failed(deed) : outcome;
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        var outcome = doer.ask(deed);
        return switch (outcome) {
            case Outcome.Later later -> failing.isHopeless(deed) ? failed(deed) : patient(deed, later);
            case Outcome.Unknown _ when failing.isHopeless(deed) -> new Outcome.Refused(Deed.UNCLEAR);
            case Outcome.Unknown _, Outcome.Done _, Outcome.Refused _, Outcome.Skipped _ -> outcome;
        };
    }

    private Outcome patient(Deed deed, Outcome.Later later) {
        var due = due(failing.times(deed), time.instant());
        return due.isAfter(later.notBefore()) ? new Outcome.Later(due, later.why()) : later;
    }

    /// When to try again what failed so often in a row: at once after the first time, since the server itself is given
    /// a pause.
    static Instant due(int times, Instant now) {
        return times > 1 ? now.plus(Patience.after(times)) : Instant.EPOCH;
    }

    private Outcome failed(Deed deed) {
        if (deed.isUnclear()) {
            return new Outcome.Refused(Deed.UNCLEAR);
        }
        var what = deed.kind() == DeedKind.UPLOAD
                ? "Your server fails on this picture again and again; the post goes without it: "
                : "Your server fails on this again and again: ";
        return new Outcome.Refused(what + failing.why(deed));
    }
}
