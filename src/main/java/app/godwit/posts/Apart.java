package app.godwit.posts;

import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A kind of tweets that is posted only after a clear yes to this kind: the owner deleted them, or wrote them for fewer
/// readers than a post would have.
public enum Apart {
    DELETED(Mark.DELETED, Composed.Reason.DELETED),
    CIRCLE(Mark.CIRCLE, Composed.Reason.CIRCLE),
    COMMUNITY(Mark.COMMUNITY, Composed.Reason.COMMUNITY);

    private final Mark mark;
    private final Composed.Reason reason;

    Apart(Mark mark, Composed.Reason reason) {
        this.mark = mark;
        this.reason = reason;
    }

    /// Why such a tweet is left out.
    public Composed.Reason reason() {
        return reason;
    }

    /// Whether a tweet is of this kind. It may be of several.
    public boolean holds(Tweet tweet) {
        return isIn(tweet.marks());
    }

    /// Whether these marks make a tweet one of this kind.
    public boolean isIn(Set<Mark> marks) {
        return marks.contains(mark);
    }

    /// The kind that is left out for this reason.
    public static Optional<Apart> of(Composed.Reason reason) {
        return Arrays.stream(values()).filter(kind -> kind.reason == reason).findFirst();
    }
}
