package app.godwit.moves;

import app.godwit.posts.Wording;
import java.util.Optional;

/// An [Offer] and what it was made of.
///
/// @param changes of the move file by then, from [app.godwit.journal.Journal#changes]
/// @param offer   empty where the archive is too large for one
record Offers(long changes, Wording wording, Optional<Offer> offer) {
    /// Whether making it again would make the same.
    boolean holds(long now, Wording wished) {
        return changes == now && wording.equals(wished);
    }

    /// The same after changes that it does not depend on.
    ///
    /// @param before if the file was so then, as it was
    Offers at(long before, long after) {
        return changes == before ? new Offers(after, wording, offer) : this;
    }
}
