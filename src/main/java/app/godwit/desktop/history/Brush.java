package app.godwit.desktop.history;

import app.godwit.moves.Census.Month;
import app.godwit.posts.Choice.Days;
import java.util.List;

/// Some months in a row, of all that the histogram shows.
///
/// @param first number of the first, from 0
/// @param last  number of the last, at least `first`
/// @param all   how many there are
record Brush(int first, int last, int all) {
    /// All of them.
    static Brush whole(int all) {
        return new Brush(0, Math.max(0, all - 1), all);
    }

    /// From one month to another, whichever comes first.
    static Brush between(int one, int other, int all) {
        var least = Math.clamp(Math.min(one, other), 0, Math.max(0, all - 1));
        var most = Math.clamp(Math.max(one, other), 0, Math.max(0, all - 1));
        return new Brush(least, most, all);
    }

    /// The months in which these days lie.
    static Brush of(Days days, List<Month> months) {
        var first = 0;
        while (first < months.size() - 1
                && months.get(first).month().atEndOfMonth().isBefore(days.from())) {
            first++;
        }
        var last = Math.max(0, months.size() - 1);
        while (last > first && months.get(last).month().atDay(1).isAfter(days.until())) {
            last--;
        }
        return new Brush(first, last, months.size());
    }

    /// The days of these months. At an end of all months there is no bound: what comes later is meant too.
    Days days(List<Month> months) {
        return new Days(
                first == 0 ? Days.ALL.from() : months.get(first).month().atDay(1),
                last >= all - 1 ? Days.ALL.until() : months.get(last).month().atEndOfMonth());
    }

    boolean isWhole() {
        return first == 0 && last >= all - 1;
    }

    boolean holds(int month) {
        return month >= first && month <= last;
    }

    /// The same number of months, earlier or later, as far as there are any.
    Brush moved(int by) {
        var way = Math.clamp(by, -first, Math.max(0, all - 1 - last));
        return new Brush(first + way, last + way, all);
    }

    /// With another first month; never past the last.
    Brush from(int month) {
        return new Brush(Math.clamp(month, 0, last), last, all);
    }

    /// With another last month; never before the first.
    Brush until(int month) {
        return new Brush(first, Math.clamp(month, first, Math.max(first, all - 1)), all);
    }
}
