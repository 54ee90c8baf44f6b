package app.godwit.tweets;

/// How a tweet stands to others. A quote is no kind of its own, see [Tweet#quotes].
public sealed interface Kind {
    /// Written on its own; may be the root of a thread.
    record Own() implements Kind {}

    /// A reply to oneself. The root of its chain may still hang below somebody else's tweet.
    record SelfReply(long parent) implements Kind {}

    /// A reply to somebody else.
    ///
    /// @param parent the tweet replied to, 0 when the archive does not say
    /// @param handle `""` when that account is gone
    record Reply(long parent, long person, String handle) implements Kind {}

    /// Somebody else's words: at most 140 characters of them, but all from archives of before August 2019.
    ///
    /// @param person 0 when unknown
    record Retweet(long person, String handle) implements Kind {}
}
