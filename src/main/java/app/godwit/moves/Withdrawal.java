package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.util.List;
import java.util.Set;

/// Takes back plans for tweets that a newly read archive shows to be deleted, or written for fewer readers: nobody said
/// yes to those. What was sent already stays.
final class Withdrawal {
    private static final String WHY = "A newer archive shows that this tweet was deleted or meant for fewer readers";
    private static final Set<Mark> APART = Set.of(Mark.DELETED, Mark.COMMUNITY, Mark.CIRCLE);

    private Withdrawal() {}

    static void from(Journal journal) {
        for (var kind : List.of(DeedKind.UPLOAD, DeedKind.PUBLISH)) {
            journal.deeds().all(kind).stream()
                    .filter(deed -> deed.state() == DeedState.PLANNED && isApart(journal, deed))
                    .forEach(deed -> journal.deeds().settle(deed, new Outcome.Skipped(WHY)));
        }
    }

    /// Both kinds begin their subject with the tweet's id and a dot.
    private static boolean isApart(Journal journal, Deed deed) {
        var tweet = Long.parseLong(deed.subject().substring(0, deed.subject().indexOf('.')));
        return journal.tweets()
                .find(tweet)
                .map(Tweet::marks)
                .filter(marks -> marks.stream().anyMatch(APART::contains))
                .isPresent();
    }
}
