package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the user has not been told yet of who was found where.
final class News {
    private static final String TOLD = "match.told";

    private final Journal journal;

    News(Journal journal) {
        this.journal = journal;
    }

    /// @param addresses by [PersonRow#id]
    record Told(Map<Long, String> addresses) {}

    /// Those who are found under an address that was not told before. They count as told from now on.
    List<PersonRow> take(List<PersonRow> rows) {
        var told =
                journal.settings().read(TOLD, Told.class).map(Told::addresses).orElse(Map.of());
        var now = new TreeMap<Long, String>();
        rows.forEach(
                row -> row.chosen().flatMap(Targets::of).map(Handle::key).ifPresent(key -> now.put(row.id(), key)));
        journal.settings().keep(TOLD, new Told(now));
        return rows.stream()
                .filter(row -> now.containsKey(row.id()) && !now.get(row.id()).equals(told.get(row.id())))
                .toList();
    }
}
