package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Tweet;
import java.util.Optional;
import java.util.Set;

/// Leaves out somebody else's words, and talk with others: half of it would be missing. Unless such are chosen.
///
/// @param kinds that are chosen
record NotTheirOwn(Threads threads, Set<Choice.Kind> kinds) implements SkipRule {
    @Override
    public Optional<Reason> reason(Tweet tweet) {
        return switch (tweet.kind()) {
            case Kind.Own _ -> Optional.empty();
            case Kind.SelfReply _ ->
                threads.startsBelowOthers(tweet.id())
                        ? unless(Choice.Kind.SELF_REPLIES, Reason.THREAD_UNDER_OTHERS)
                        : Optional.empty();
            case Kind.Reply _ -> unless(Choice.Kind.REPLIES, Reason.REPLY_TO_OTHERS);
            case Kind.Retweet _ -> unless(Choice.Kind.RETWEETS, Reason.RETWEET);
        };
    }

    private Optional<Reason> unless(Choice.Kind chosen, Reason reason) {
        return kinds.contains(chosen) ? Optional.empty() : Optional.of(reason);
    }
}
