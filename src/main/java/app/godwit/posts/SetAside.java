package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.util.Optional;

/// Leaves out what was deleted, or was written for fewer readers than a post would have.
record SetAside() implements SkipRule {
    @Override
    public Optional<Reason> reason(Tweet tweet) {
        if (tweet.marks().contains(Mark.DELETED)) {
            return Optional.of(Reason.DELETED);
        }
        if (tweet.marks().contains(Mark.CIRCLE)) {
            return Optional.of(Reason.CIRCLE);
        }
        return tweet.marks().contains(Mark.COMMUNITY) ? Optional.of(Reason.COMMUNITY) : Optional.empty();
    }
}
