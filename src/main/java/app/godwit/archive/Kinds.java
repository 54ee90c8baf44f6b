package app.godwit.archive;

import app.godwit.tweets.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// Tells how a tweet stands to others. The fields `retweeted` and `truncated` are always false and say nothing.
final class Kinds {
    private static final Pattern RETWEET = Pattern.compile("RT @([A-Za-z0-9_]{1,20})");

    private Kinds() {}

    /// @param owner numeric id; handles change, and a self-reply under an old handle is one still
    static Kind of(WireTweet tweet, long owner) {
        if (tweet.fullText.startsWith("RT @")) {
            var match = RETWEET.matcher(tweet.fullText);
            return match.lookingAt()
                    ? new Kind.Retweet(person(match.group(1), tweet.entities), match.group(1))
                    : new Kind.Retweet(0, "");
        }
        if (tweet.replyUser == 0 && tweet.replyStatus == 0) {
            return new Kind.Own();
        }
        if (tweet.replyUser == owner && owner != 0) {
            return tweet.replyStatus == 0 ? new Kind.Own() : new Kind.SelfReply(tweet.replyStatus);
        }
        return new Kind.Reply(tweet.replyStatus, tweet.replyUser, EscapedText.clean(tweet.replyName));
    }

    private static long person(String handle, List<WireEntity> entities) {
        return entities.stream()
                .filter(entity -> entity.kind == WireEntity.Kind.MENTION && entity.handle.equalsIgnoreCase(handle))
                .mapToLong(entity -> entity.person)
                .findFirst()
                .orElse(0);
    }
}
