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

    /// A retweet whose author was found.
    record Boosted(Boost boost) implements Composed {}

    /// It is left out.
    record Skipped(long source, Reason reason) implements Composed {}

    /// Why a tweet is left out. What is chosen by threads leaves out whole threads.
    enum Reason {
        RETWEET,
        REPLY_TO_OTHERS,
        /// A reply to oneself whose chain starts below somebody else's tweet.
        THREAD_UNDER_OTHERS,
        /// An own tweet that stands alone, where such are not chosen.
        OWN_TWEET,
        THREAD,
        QUOTE,
        DELETED,
        COMMUNITY,
        CIRCLE,
        /// Written on a day that is not chosen.
        DATE,
        TOO_FEW_LIKES,
        TOO_FEW_RETWEETS,
        /// Without media where some are asked for, or the other way round.
        MEDIA,
        LANGUAGE,
        HASHTAG,
        /// None of the words asked for.
        WORDS,
        /// One of the words that must not be.
        FORBIDDEN_WORD,
        CLIENT,
        /// Marked as sensitive, or not, against what is chosen.
        SENSITIVITY,
        /// None of the people asked for is mentioned.
        MENTION,
        NOT_PICKED,
        /// Taken out by hand.
        TAKEN_OUT,
        /// Others are liked more.
        NOT_AMONG_BEST,
        /// It stood in the user's own timeline already.
        CROSS_POSTED,
        /// A retweet of somebody who was not found.
        AUTHOR_NOT_FOUND,
        EMPTY,
        /// Every file it consisted of is missing or unusable.
        MEDIA_MISSING
    }
}
