package app.godwit.journal;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.EnumSet;
import org.jdbi.v3.core.Handle;

/// What a tweet's row alone does not tell: which version stands for it, and whether its owner has deleted it since.
///
/// @param newest when the newest archive was made that surely held all tweets of its day
record Standing(Edits edits, Instant newest) {
    static Standing read(Handle handle) {
        return new Standing(
                Edits.read(handle),
                handle.createQuery("SELECT coalesce(max(made), 0) FROM source WHERE complete = 1 AND brought_in > 0")
                        .mapTo(Long.class)
                        .map(Instant::ofEpochMilli)
                        .one());
    }

    Tweet tweet(TweetRows.Row row) {
        var tweet = row.tweet();
        var kind = tweet.kind() instanceof Kind.SelfReply(var parent) && edits.isHidden(parent)
                ? new Kind.SelfReply(edits.standIn(parent))
                : tweet.kind();
        var deleted = isDeleted(row) && !tweet.marks().contains(Mark.DELETED);
        return deleted || kind != tweet.kind() ? with(tweet, kind, deleted) : tweet;
    }

    /// The newest archive lacks what an older one held. A moment that nobody knows proves nothing.
    private boolean isDeleted(TweetRows.Row row) {
        return row.seen().isAfter(Instant.EPOCH)
                && row.seen().isBefore(newest)
                && row.tweet().posted().isBefore(newest);
    }

    private static Tweet with(Tweet tweet, Kind kind, boolean deleted) {
        var marks = EnumSet.noneOf(Mark.class);
        marks.addAll(tweet.marks());
        if (deleted) {
            marks.add(Mark.DELETED);
        }
        return tweet.with(kind, marks);
    }
}
