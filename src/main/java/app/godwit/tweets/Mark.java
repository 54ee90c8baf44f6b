package app.godwit.tweets;

/// What sets a tweet apart when choosing.
public enum Mark {
    /// Marked as possibly sensitive.
    SENSITIVE,
    /// `text` is the long note that X keeps apart from the cut tweet.
    NOTE,
    /// The last of several edited versions.
    EDITED,
    /// Deleted by its owner within the last 14 days: never chosen without a clear yes.
    DELETED,
    /// Written into a community: never chosen without a clear yes.
    COMMUNITY,
    /// Written for a circle: never chosen without a clear yes.
    CIRCLE
}
