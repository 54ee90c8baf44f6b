package app.godwit.posts;

import java.util.List;

/// What becomes of one tweet.
public sealed interface Composed {
    /// The posts it becomes, parents first.
    record Ready(List<Draft> drafts) implements Composed {
        public Ready {
            drafts = List.copyOf(drafts);
        }
    }

    /// It is left out.
    record Skipped(long source, Reason reason) implements Composed {}

    /// Why a tweet is left out.
    enum Reason {
        RETWEET,
        REPLY_TO_OTHERS,
        /// A reply to oneself whose chain starts below somebody else's tweet.
        THREAD_UNDER_OTHERS,
        DELETED,
        COMMUNITY,
        CIRCLE,
        EMPTY,
        FILTERED,
        /// Every file it consisted of is missing or unusable.
        MEDIA_MISSING
    }
}
