package app.godwit.cli;

import app.godwit.moves.Estimate;
import app.godwit.moves.Money;
import app.godwit.moves.Progress;
import app.godwit.moves.Spending;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// `fetch --json`. Money in US dollars.
///
/// @param state  `done`, `paused`, `waiting` (for a limit, with `--no-wait`), `stopped` or `declined`
/// @param people read in this run
/// @param until  when it could go on, null unless it waits
record FetchShape(
        String state,
        int people,
        List<Price> prices,
        Spent spent,
        String now,
        Optional<Instant> until,
        List<Shapes.Refusal> troubles) {
    /// @param people null when only X knows
    record Price(String set, OptionalInt people, BigDecimal likely, BigDecimal atMost, String note) {
        static Price of(Estimate estimate) {
            return new Price(
                    Shapes.name(estimate.set()),
                    estimate.people(),
                    dollars(estimate.likely()),
                    dollars(estimate.atMost()),
                    estimate.note());
        }
    }

    /// Over all runs of this move.
    record Spent(BigDecimal sure, BigDecimal maybe, BigDecimal cap) {
        static Spent of(Spending spending) {
            return new Spent(dollars(spending.sure()), dollars(spending.maybe()), dollars(spending.cap()));
        }
    }

    static List<Shapes.Refusal> troubles(Progress progress) {
        return progress.troubles().stream()
                .map(trouble -> new Shapes.Refusal(trouble.subject(), trouble.what()))
                .toList();
    }

    private static BigDecimal dollars(Money money) {
        return BigDecimal.valueOf(money.millionths(), 6).stripTrailingZeros();
    }
}
