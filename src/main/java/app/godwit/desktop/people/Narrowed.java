package app.godwit.desktop.people;

import app.godwit.moves.PersonRow;
import java.util.List;
import java.util.stream.IntStream;

/// Those of the crowd who are to be shown, and what that changes in the list.
///
/// @param samePeople whether the same people stood there before, in the same order
/// @param changed    where something else is to be said of them
record Narrowed(List<PersonRow> rows, boolean samePeople, List<Integer> changed) {
    /// Everything that the answer depends on.
    ///
    /// @param needle in lower case
    /// @param before what the list shows now
    record Question(Crowd crowd, Shelf shelf, String needle, List<PersonRow> before) {
        Narrowed answer() {
            var rows = crowd.narrowed(shelf, needle);
            var same = rows.size() == before.size()
                    && places(rows)
                            .allMatch(place ->
                                    rows.get(place).id() == before.get(place).id());
            return new Narrowed(rows, same, same ? changed(rows) : List.of());
        }

        private List<Integer> changed(List<PersonRow> rows) {
            return places(rows)
                    .filter(place -> !rows.get(place).equals(before.get(place)))
                    .boxed()
                    .toList();
        }

        private static IntStream places(List<PersonRow> rows) {
            return IntStream.range(0, rows.size());
        }
    }
}
