package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Tweet;
import java.util.Optional;

/// A reason to leave a tweet out.
@FunctionalInterface
interface SkipRule {
    Optional<Reason> reason(Tweet tweet);
}
