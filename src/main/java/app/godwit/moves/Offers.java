package app.godwit.moves;

import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.posts.Wording;
import java.util.Optional;

/// An [Offer] and what it was made of.
///
/// @param changes of the move file by then, from [Journal#changes]
/// @param walked  up to which step of deeds on their way, from [Deeds#walked]
/// @param offer   empty where the archive is too large for one
record Offers(long changes, long walked, Wording wording, Optional<Offer> offer) {
    /// Whether, apart from deeds on their way, making it again would make the same.
    boolean holds(long now, Wording wished) {
        return changes == now && wording.equals(wished);
    }

    /// The same after changes that it does not depend on.
    ///
    /// @param before if the file was so then, as it was
    Offers at(long before, long after) {
        return changes == before ? new Offers(after, walked, wording, offer) : this;
    }

    /// The same after posts have left, arrived or gone.
    ///
    /// @return empty where it must be made anew
    Optional<Offers> after(Deeds.Walked steps) {
        if (offer.isEmpty() || steps.tweets().isEmpty()) {
            return Optional.of(new Offers(changes, steps.until(), wording, offer));
        }
        return offer.flatMap(before -> before.after(steps.tweets(), wording))
                .map(now -> new Offers(changes, steps.until(), wording, Optional.of(now)));
    }
}
