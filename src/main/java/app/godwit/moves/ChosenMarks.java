package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.tweets.Tie;
import java.util.LinkedHashMap;
import java.util.List;

/// Whom the user muted or blocked on X, as far as they were found: the same people are muted or blocked on the server.
final class ChosenMarks {
    private ChosenMarks() {}

    /// @param kind `MUTE` or `BLOCK`
    /// @param self key of the user's own address
    static List<Deeds.Meant> of(Journal journal, DeedKind kind, String self) {
        var deeds = new LinkedHashMap<String, Deeds.Meant>();
        for (var row : rows(journal, kind)) {
            row.chosen()
                    .flatMap(Targets::of)
                    .filter(handle -> !handle.key().equals(self))
                    .ifPresent(handle -> deeds.put(handle.key(), meant(kind, row, handle)));
        }
        return List.copyOf(deeds.values());
    }

    /// Everybody muted or blocked on X, with what was found.
    static List<PersonRow> rows(Journal journal, DeedKind kind) {
        return new PeopleTable(journal, kind == DeedKind.BLOCK ? Tie.BLOCKED : Tie.MUTED, kind).rows();
    }

    private static Deeds.Meant meant(DeedKind kind, PersonRow row, Handle handle) {
        return new Deeds.Meant(Lane.MARKS, kind, handle.key(), new FollowRequest(row.id(), handle));
    }
}
