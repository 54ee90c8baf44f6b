package app.godwit.posts;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What of one tweet wishes are held against, made ready for it: so small that those of a large archive fit
/// into memory, where each change of a wish can be held against all of them within milliseconds.
///
/// @param day      in UTC, counted from 1970-01-01
/// @param kind     of the tweet by itself: in a thread it is only its beginning that can be an own one
/// @param media    how many pictures and videos
/// @param language ISO 639 code in lower case, `und` when unknown
/// @param hashtags in lower case
/// @param mentions handles on X in lower case
/// @param client   the program it was written with, in lower case
/// @param text     as [Terms] looks for words in it
public record Gist(
        long id,
        long day,
        Choice.Kind kind,
        Set<Mark> marks,
        int media,
        int likes,
        int retweets,
        String language,
        List<String> hashtags,
        List<String> mentions,
        String client,
        String text) {
    public Gist {
        hashtags = List.copyOf(hashtags);
        mentions = List.copyOf(mentions);
    }

    static Gist of(Tweet tweet, Threads threads) {
        return of(tweet, threads, UnaryOperator.identity());
    }

    /// Reads a tweet once.
    ///
    /// @param shared gives the same string for equal ones: of programs, languages, tags and names there are few
    public static Gist of(Tweet tweet, Threads threads, UnaryOperator<String> shared) {
        return new Gist(
                tweet.id(),
                tweet.posted().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay(),
                kind(tweet, threads),
                tweet.marks(),
                tweet.media().size(),
                tweet.likes(),
                tweet.retweets(),
                shared.apply(lower(tweet.language())),
                named(tweet, span -> span instanceof Hashtag tag ? tag.tag() : "", shared),
                named(tweet, span -> span instanceof Mention mention ? mention.handle() : "", shared),
                shared.apply(lower(tweet.client())),
                Terms.folded(tweet.text()));
    }

    private static Choice.Kind kind(Tweet tweet, Threads threads) {
        return switch (tweet.kind()) {
            case app.godwit.tweets.Kind.Own _ -> tweet.quotes().isEmpty() ? Choice.Kind.OWN : Choice.Kind.QUOTES;
            case app.godwit.tweets.Kind.SelfReply _ ->
                threads.startsBelowOthers(tweet.id()) ? Choice.Kind.SELF_REPLIES : Choice.Kind.THREADS;
            case app.godwit.tweets.Kind.Reply _ -> Choice.Kind.REPLIES;
            case app.godwit.tweets.Kind.Retweet _ -> Choice.Kind.RETWEETS;
        };
    }

    private static List<String> named(Tweet tweet, Function<Span, String> name, UnaryOperator<String> shared) {
        return tweet.spans().stream()
                .map(name)
                .filter(named -> !named.isEmpty())
                .map(named -> shared.apply(lower(named)))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
