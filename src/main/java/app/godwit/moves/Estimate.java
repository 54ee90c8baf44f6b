package app.godwit.moves;

import java.util.OptionalInt;

/// What a call set will cost, before it is made.
///
/// @param people still to be read; empty when only X knows
/// @param likely as X's price list says
/// @param atMost when X charges everything that its price list leaves open, and never more than the cap leaves
/// @param note   one sentence on what is open
public record Estimate(CallSet set, OptionalInt people, Money likely, Money atMost, String note) {
    /// Whether there is nothing to ask, and nothing to pay.
    public boolean isNothing() {
        return people.orElse(1) == 0;
    }
}
