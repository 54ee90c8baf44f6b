package app.godwit.moves;

import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.handles.Matching;
import app.godwit.journal.Journal;
import java.time.Duration;
import java.time.Instant;

/// Keeps how a look-up ended: how sure the match is now, and when to look again.
final class Findings {
    private static final Duration FOUND = Duration.ofDays(7);
    private static final Duration ABSENT = Duration.ofDays(1);
    private static final Duration UNKNOWN_FIRST = Duration.ofMinutes(10);
    private static final Duration UNKNOWN_LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;

    private final Journal journal;
    private final Time time;

    Findings(Journal journal, Time time) {
        this.journal = journal;
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

    private void keep(Question question, Match match) {
        var row = question.row();
        journal.matches().lookedUp(row, match.lookup(), match.confidence(), again(match.lookup(), row.tries()));
    }

    private Instant again(Lookup lookup, int tries) {
        var pause = switch (lookup) {
            case Lookup.Found _, Lookup.Moved _, Lookup.Mirror _, Lookup.Unusable _ -> FOUND;
            case Lookup.Absent _ -> ABSENT;
            case Lookup.Unknown _ -> growing(tries);
        };
        return time.instant().plus(pause);
    }

    private static Duration growing(int tries) {
        var doubled = UNKNOWN_FIRST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return doubled.compareTo(UNKNOWN_LONGEST) < 0 ? doubled : UNKNOWN_LONGEST;
    }
}
