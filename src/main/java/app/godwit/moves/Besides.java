package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Journal;

/// What can be brought along besides follows and posts.
///
/// @param muted    on X
/// @param muting   of them whom the server can mute
/// @param blocked  on X
/// @param blocking of them whom the server can block
/// @param lists    of X with somebody on them who was found
/// @param entries  on those lists
public record Besides(int muted, int muting, int blocked, int blocking, int lists, int entries) {
    static Besides of(Journal journal, String self) {
        var lists = ChosenLists.of(journal).lists();
        return new Besides(
                ChosenMarks.rows(journal, DeedKind.MUTE).size(),
                ChosenMarks.of(journal, DeedKind.MUTE, self).size(),
                ChosenMarks.rows(journal, DeedKind.BLOCK).size(),
                ChosenMarks.of(journal, DeedKind.BLOCK, self).size(),
                lists.size(),
                lists.stream().mapToInt(list -> list.members().size()).sum());
    }
}
