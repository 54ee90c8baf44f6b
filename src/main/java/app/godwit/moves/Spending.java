package app.godwit.moves;

/// What this move has spent at X, over all runs.
///
/// @param sure  people returned, at X's prices
/// @param maybe what X may have charged besides: pinned posts, and answers that were lost
/// @param cap   `sure` and `maybe` together never exceed it
public record Spending(Money sure, Money maybe, Money cap) {
    public Money left() {
        var left = cap.minus(sure).minus(maybe);
        return left.compareTo(Money.NONE) < 0 ? Money.NONE : left;
    }
}
