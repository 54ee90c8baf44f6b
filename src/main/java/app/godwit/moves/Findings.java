package app.godwit.moves;

import app.godwit.handles.Account;
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

    /// What WebFinger said, together with what is known of the host. It knows no profiles: what the user's own server
    /// has told of an account that is still there counts until that server tells it again.
    void keep(Question question, Lookup lookup, HostVerdict host) {
        var told = question.row()
                .lookup()
                .map(before -> withProfile(lookup, before))
                .orElse(lookup);
        keep(question, Matching.match(question.row().candidate(), told, question.person(), question.onRecord(), host));
    }

    private static Lookup withProfile(Lookup now, Lookup before) {
        if (!(now instanceof Lookup.Found(var account))) {
            return now;
        }
        return switch (before) {
            case Lookup.Found(var seen) when isSame(account, seen) -> new Lookup.Found(account.seenBefore(seen));
            case Lookup.Moved(var old, var to)
            when isSame(account, old) -> new Lookup.Moved(account.seenBefore(old), to);
            case Lookup.Mirror(var seen) when isSame(account, seen) -> before;
            default -> now;
        };
    }

    private static boolean isSame(Account one, Account other) {
        return one.handle().key().equals(other.handle().key())
                || (!one.url().isEmpty() && one.url().equals(other.url()));
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
