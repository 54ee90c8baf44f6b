package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import java.time.Instant;
import java.util.List;

/// Takes back plans for tweets that were deleted or written for fewer readers, where nobody says yes to those: a newly
/// read archive shows it, or the yes was taken back. With a yes they are planned again. What was sent already stays.
final class Withdrawal {
    static final String WHY = "This tweet was deleted or meant for fewer readers, and you have not said yes to it";

    private Withdrawal() {}

    static void from(Journal journal) {
        var included = Included.in(journal);
        for (var kind : List.of(DeedKind.UPLOAD, DeedKind.PUBLISH)) {
            journal.deeds().all(kind).forEach(deed -> settle(journal, included, deed));
        }
    }

    private static void settle(Journal journal, Included included, Deed deed) {
        var withdrawn = deed.state() == DeedState.SKIPPED && deed.detail().equals(WHY);
        if (deed.state() == DeedState.PLANNED && isBarred(journal, included, deed)) {
            journal.deeds().settle(deed, new Outcome.Skipped(WHY));
        } else if (withdrawn && !isBarred(journal, included, deed)) {
            journal.deeds().settle(deed, new Outcome.Later(Instant.EPOCH, ""));
        }
    }

    /// Both kinds begin their subject with the tweet's id and a dot.
    private static boolean isBarred(Journal journal, Included included, Deed deed) {
        var tweet = Long.parseLong(deed.subject().substring(0, deed.subject().indexOf('.')));
        return journal.tweets().find(tweet).filter(included::bars).isPresent();
    }
}
