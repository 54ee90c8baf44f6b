package app.godwit.moves;

import java.time.Instant;

/// How far the user's own timeline was read for what was cross-posted already.
///
/// @param until nothing older is known, unless it is [Extent#WHOLE]
public record LookedBack(Extent extent, Instant until) {
    /// How much of it.
    public enum Extent {
        /// As far back as the tweets go.
        WHOLE,
        /// Not so far: the server has more posts than it lets one read at once. The next look goes on from there.
        PARTLY,
        /// The server did not say.
        NOT
    }
}
