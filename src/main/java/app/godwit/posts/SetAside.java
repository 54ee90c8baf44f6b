package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Leaves out what was deleted, or was written for fewer readers than a post would have. A tweet of several kinds needs
/// the yes to each.
record SetAside(Set<Apart> included) implements SkipRule {
    @Override
    public Optional<Reason> reason(Tweet tweet) {
        return reason(tweet.marks());
    }

    Optional<Reason> reason(Set<Mark> marks) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Apart.values())
                .filter(kind -> kind.isIn(marks) && !included.contains(kind))
                .map(Apart::reason)
                .findFirst();
    }
}
