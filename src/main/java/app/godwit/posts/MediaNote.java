package app.godwit.posts;

/// What becomes of a file that cannot go up as it is, told before anything is sent.
///
/// @param source the tweet's id
/// @param file   as the archive names it
/// @param why    one sentence: what is the matter, and what happens instead
public record MediaNote(long source, String file, Fate fate, String why) {
    /// What happens instead.
    public enum Fate {
        /// It is not there: the post goes without it.
        MISSING,
        /// The server would not take it: the post goes without it.
        LEFT_OUT,
        /// A picture is sent with fewer pixels.
        MADE_SMALLER,
        /// It stands in a reply below the post.
        IN_A_REPLY
    }
}
