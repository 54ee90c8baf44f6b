package app.godwit.moves;

import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.handles.Matching;
import app.godwit.journal.Matches;
import java.time.Instant;

/// Keeps how a look-up ended: how sure the match is now, and when to look again.
final class Findings {
    private final Matches matches;
    private final Freshness freshness;
    private final Time time;

    Findings(Matches matches, Freshness freshness, Time time) {
        this.matches = matches;
        this.freshness = freshness;
        this.time = time;
    }

    /// What WebFinger said, together with what is known of the host.
    void keep(Question question, Lookup lookup, HostVerdict host) {
        keep(
                question,
                Matching.match(question.row().candidate(), lookup, question.person(), question.onRecord(), host));
    }

    /// What the user's own server said.
    void keep(Question question, Lookup lookup) {
        keep(question, Matching.match(question.row().candidate(), lookup, question.person(), question.onRecord()));
    }

    /// An account that was there once is not lost because its host is in trouble now.
    private void keep(Question question, Match match) {
        var row = question.row();
        var again = again(match.lookup(), row.tries());
        if (match.lookup() instanceof Lookup.Unknown
                && row.lookup().filter(Findings::isThere).isPresent()) {
            matches.stays(row, again);
        } else {
            matches.lookedUp(row, match.lookup(), match.confidence(), again);
        }
    }

    private static boolean isThere(Lookup lookup) {
        return lookup instanceof Lookup.Found || lookup instanceof Lookup.Moved;
    }

    private Instant again(Lookup lookup, int tries) {
        var pause = switch (lookup) {
            case Lookup.Found _, Lookup.Moved _, Lookup.Mirror _, Lookup.Unusable _ -> freshness.found();
            case Lookup.Absent _ -> freshness.absent();
            case Lookup.Unknown _ -> Freshness.unknown(tries);
        };
        return time.instant().plus(pause);
    }
}
