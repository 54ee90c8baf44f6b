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

    void keep(Journal journal) {
        new Included(included).keep(journal);
        journal.settings().keep(CHOICE, choice);
        journal.settings().keep(WORDING, wording);
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
