package app.godwit.desktop.people;

import app.godwit.handles.Handle;
import app.godwit.moves.PersonRow;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Everybody as the list needs them: sorted, counted by shelf and by server. Made off the screen's thread.
///
/// @param order   in which they stand
/// @param given   as the move gives them
/// @param sorted  the same in order
/// @param servers where those live who would be followed, the fullest first
record Crowd(Order order, List<Seen> given, List<Seen> sorted, Map<Shelf, Integer> counts, List<Living> servers) {
    static final Crowd NOBODY = new Crowd(Order.AS_GIVEN, List.of(), List.of(), Map.of(), List.of());

    /// How many people live on a server.
    public record Living(String host, int people) {}

    static Crowd of(List<PersonRow> rows, Order order, Locale reader) {
        var given = Seen.all(rows, reader);
        return new Crowd(order, given, Seen.sorted(given, order), count(rows), servers(rows));
    }

    Crowd in(Order other) {
        return new Crowd(other, given, Seen.sorted(given, other), counts, servers);
    }

    private static Map<Shelf, Integer> count(List<PersonRow> rows) {
        var counts = new EnumMap<Shelf, Integer>(Shelf.class);
        for (var shelf : Shelf.values()) {
            counts.put(shelf, (int) rows.stream().filter(shelf::holds).count());
        }
        return Map.copyOf(counts);
    }

    private static List<Living> servers(List<PersonRow> rows) {
        var counts = new HashMap<String, Integer>();
        rows.stream()
                .flatMap(row -> row.chosen().map(Finds::handle).map(Handle::host).stream())
                .forEach(host -> counts.merge(host, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Living(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Living::people).reversed().thenComparing(Living::host))
                .toList();
    }

    /// Those of a shelf whose words hold this.
    List<PersonRow> narrowed(Shelf shelf, String needle) {
        return sorted.stream()
                .filter(seen -> shelf.holds(seen.row()) && seen.haystack().contains(needle))
                .map(Seen::row)
                .toList();
    }
}
