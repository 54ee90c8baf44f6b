package app.godwit.desktop.history;

import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Census.Month;

/// What there is in a month, in words: for whoever points at it, and for screen readers.
final class MonthWords {
    private MonthWords() {}

    static String of(Month month, Words words, When when) {
        return words.of(
                "history.months.month", when.month(month.month()), month.tweets(), month.chosen(), month.likes());
    }
}
