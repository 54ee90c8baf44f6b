package app.godwit.archive;

/// What an archive held.
///
/// @param handle of the owner, `""` when the archive does not say
/// @param extent whether it is a whole archive
public record ArchiveReport(
        String handle, Extent extent, Tweets tweets, SetApart setApart, People people, Media media, Expected expected) {
    /// How much of an archive it is.
    public enum Extent {
        WHOLE,
        /// Other parts hold the rest, maybe all the tweets.
        PART,
        /// A part without any data: pictures and videos of tweets that other parts hold.
        MEDIA_ALONE
    }

    /// Counts over the tweet files alone. `total` is `own` + `retweets` + `replies` + `supersededEdits`.
    ///
    /// @param total           tweets that could be read, every version of an edited one
    /// @param own             neither retweet nor reply to others, older versions left out
    /// @param threads         roots with at least one reply to oneself below
    /// @param quotes          tweets that link to a tweet and are no retweets; counted among the others too
    /// @param notesJoined     cut tweets that got their long words back
    /// @param supersededEdits older versions left out
    public record Tweets(
            int total,
            int own,
            int threads,
            int retweets,
            int replies,
            int quotes,
            int notesJoined,
            int supersededEdits) {}

    /// Tweets that are read but never chosen without a clear yes.
    public record SetApart(int deleted, int community, int circle) {}

    /// @param followers      counted, nothing else
    /// @param named          people with a handle that the tweets tell
    /// @param followingNamed those of them who are followed
    /// @param lists          that the owner made, reads or stands on
    public record People(
            int following, int followers, int muted, int blocked, int named, int followingNamed, int lists) {}

    /// Pictures and videos of the tweets, those of retweets too.
    public record Media(int expected, int found, int missing) {}

    /// What other files of the archive say should be there; -1 where they do not say.
    ///
    /// @param tweets         by the manifest
    /// @param following      by the manifest
    /// @param headers        items in `tweet-headers.js`
    /// @param headersMissing headers whose tweet is not there
    /// @param notes          long posts found
    public record Expected(int tweets, int following, int headers, int headersMissing, int notes) {}
}
