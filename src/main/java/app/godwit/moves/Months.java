package app.godwit.moves;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;

/// Counts tweets by months, which are numbers: from the beginning of year 0.
final class Months {
    private final int first;
    private final int[] tweets;
    private final int[] chosen;
    private final long[] likes;

    Months(int first, int last) {
        this.first = first;
        this.tweets = new int[last - first + 1];
        this.chosen = new int[last - first + 1];
        this.likes = new long[last - first + 1];
    }

    static int number(YearMonth month) {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    void offer(int month, int liked) {
        tweets[month - first]++;
        likes[month - first] += liked;
    }

    void choose(int month) {
        chosen[month - first]++;
    }

    /// From the first to the last of which there is anything.
    List<Census.Month> all() {
        var there = IntStream.range(0, tweets.length)
                .filter(nth -> tweets[nth] > 0 || chosen[nth] > 0)
                .summaryStatistics();
        return there.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(there.getMin(), there.getMax())
                        .mapToObj(this::month)
                        .toList();
    }

    private Census.Month month(int nth) {
        var number = first + nth;
        return new Census.Month(YearMonth.of(number / 12, number % 12 + 1), tweets[nth], chosen[nth], likes[nth]);
    }
}
