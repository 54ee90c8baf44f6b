package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Tweet;
import java.util.Optional;

/// Leaves out somebody else's words, and talk with others: half of it would be missing.
record NotTheirOwn(Threads threads) implements SkipRule {
    @Override
    public Optional<Reason> reason(Tweet tweet) {
        return switch (tweet.kind()) {
            case Kind.Own own -> Optional.empty();
            case Kind.SelfReply reply ->
                threads.startsBelowOthers(tweet.id()) ? Optional.of(Reason.THREAD_UNDER_OTHERS) : Optional.empty();
            case Kind.Reply reply -> Optional.of(Reason.REPLY_TO_OTHERS);
            case Kind.Retweet retweet -> Optional.of(Reason.RETWEET);
        };
    }
}
