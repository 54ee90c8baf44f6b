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
                threads.startsBelowOthers(tweet.id()) ? reason(Choice.Kind.SELF_REPLIES) : Optional.empty();
            case Kind.Reply _ -> reason(Choice.Kind.REPLIES);
            case Kind.Retweet _ -> reason(Choice.Kind.RETWEETS);
        };
    }

    Optional<Reason> reason(Choice.Kind kind) {
        return switch (kind) {
            case OWN, THREADS, QUOTES -> Optional.empty();
            case SELF_REPLIES -> unless(kind, Reason.THREAD_UNDER_OTHERS);
            case REPLIES -> unless(kind, Reason.REPLY_TO_OTHERS);
            case RETWEETS -> unless(kind, Reason.RETWEET);
        };
    }

    private Optional<Reason> unless(Choice.Kind chosen, Reason reason) {
        return kinds.contains(chosen) ? Optional.empty() : Optional.of(reason);
    }
}
