package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Wording;
import java.util.Set;

/// Which tweets the user wants to bring along, and in which words. Kept with the move.
///
/// @param included kinds of tweets set apart to which the user says yes
public record Intent(Set<Apart> included, Choice choice, Wording wording) {
    private static final String CHOICE = "choice";
    private static final String WORDING = "wording";

    public Intent {
        included = Set.copyOf(included);
    }

    static Intent in(Journal journal) {
        return new Intent(
                Included.in(journal).kinds(),
                journal.settings().read(CHOICE, Choice.class).orElse(Choice.DEFAULT),
                journal.settings().read(WORDING, Wording.class).orElse(Wording.DEFAULT));
    }

    /// Writes what is not kept so already, and takes back plans for tweets to which there is no yes any more.
    ///
    /// @return how many rows of the file changed, were it not for those plans
    int keep(Journal journal) {
        var before = in(journal);
        var rows = 0;
        if (!before.choice.equals(choice)) {
            journal.settings().keep(CHOICE, choice);
            rows++;
        }
        if (!before.wording.equals(wording)) {
            journal.settings().keep(WORDING, wording);
            rows++;
        }
        if (!before.included.equals(included)) {
            new Included(included).keep(journal);
            rows++;
            Withdrawal.from(journal);
        }
        return rows;
    }

    public Intent including(Set<Apart> kinds) {
        return new Intent(kinds, choice, wording);
    }

    public Intent with(Choice other) {
        return new Intent(included, other, wording);
    }

    public Intent with(Wording other) {
        return new Intent(included, choice, other);
    }
}
