package app.godwit.moves;

import app.godwit.journal.Journal;

/// What was spent at X, and the cap that it never passes. Both are kept in the move file.
record Purse(Journal journal) {
    private static final String CAP = "x-spending-cap";
    private static final Money USUAL = new Money(5_000_000);

    Spending spending() {
        var spent = journal.fetches().spent();
        return new Spending(new Money(spent.sure()), new Money(spent.maybe()), cap());
    }

    private Money cap() {
        return journal.settings().read(CAP).flatMap(Money::parseMillionths).orElse(USUAL);
    }

    void cap(Money most) {
        journal.settings().keep(CAP, Long.toString(most.millionths()));
    }

    /// How many people still fit under the cap.
    int affordable(Reading reading) {
        var each = reading.price().plus(reading.besides()).millionths();
        return each == 0
                ? reading.largest()
                : (int) Math.min(reading.largest(), spending().left().millionths() / each);
    }
}
