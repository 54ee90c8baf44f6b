package app.godwit.desktop.people;

import app.godwit.handles.Match;
import app.godwit.moves.PersonRow;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A row with what searching and sorting look at, made once and off the screen's thread.
///
/// @param haystack everything a search looks at, in lower case
/// @param name     of the person, as the reader's language sorts it
/// @param address  of the account, `""` where nobody is found
/// @param sure     smaller is surer
record Seen(PersonRow row, String haystack, CollationKey name, String address, int sure) {
    private static final int NOBODY = 100;

    static List<Seen> all(List<PersonRow> rows, Locale reader) {
        var collator = Collator.getInstance(reader);
        collator.setStrength(Collator.SECONDARY);
        return rows.stream().map(row -> of(row, collator)).toList();
    }

    private static Seen of(PersonRow row, Collator collator) {
        var best = Finds.best(row);
        var person = row.person();
        return new Seen(
                row,
                Finds.haystack(row),
                collator.getCollationKey(person.name().isEmpty() ? person.handle() : person.name()),
                best.map(Finds::handle).map(Object::toString).orElse(""),
                best.map(Match::confidence).map(Enum::ordinal).orElse(NOBODY));
    }

    private boolean isNameless() {
        return row.person().name().isEmpty() && row.person().handle().isEmpty();
    }

    /// In this order; equal ones stay as given.
    static List<Seen> sorted(List<Seen> all, Order order) {
        if (order.by() == Order.Column.NONE) {
            return all;
        }
        var comparator = comparator(order.by());
        var sorted = new ArrayList<>(all);
        sorted.sort(order.way() == Order.Way.UP ? comparator : comparator.reversed());
        return List.copyOf(sorted);
    }

    private static Comparator<Seen> comparator(Order.Column column) {
        return switch (column) {
            case NONE -> (one, other) -> 0;
            case CHOSEN -> Comparator.comparing(seen -> seen.row().chosen().isEmpty());
            case PERSON -> Comparator.comparing(Seen::isNameless).thenComparing(Seen::name);
            case ACCOUNT ->
                Comparator.comparing((Seen seen) -> seen.address().isEmpty()).thenComparing(Seen::address);
            case SURE ->
                Comparator.comparingInt(Seen::sure)
                        .thenComparing(seen -> seen.row().state());
        };
    }
}
