package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// So many posts in each hour or day and no more, evenly spread; nobody's followers are flooded.
///
/// @param posts 0 for as many as the server allows
public record Drip(int posts, Period per) {
    /// As fast as allowed.
    public static final Drip OPEN = new Drip(0, Period.HOUR);

    public Drip {
        if (posts < 0) {
            throw new IllegalArgumentException("no fewer than none");
        }
    }

    /// The time that a number of posts belongs to.
    public enum Period {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1));

        private final Duration length;

        Period(Duration length) {
            this.length = length;
        }
    }

    public boolean isOpen() {
        return posts == 0;
    }

    /// When the next thread may begin, after what left so far. A thread that has begun is not torn apart: its posts
    /// follow at once, and the next one waits for all of them.
    ///
    /// @param sent when posts left, oldest first
    Instant next(List<Instant> sent) {
        if (isOpen()) {
            return Instant.EPOCH;
        }
        var next = Instant.EPOCH;
        for (var moment : sent) {
            next = after(next, moment);
        }
        return next;
    }

    /// The same when one more has left.
    ///
    /// @param due when the next might have begun before that
    Instant after(Instant due, Instant sent) {
        return isOpen() ? due : (sent.isAfter(due) ? sent : due).plus(per.length.dividedBy(posts));
    }
}
