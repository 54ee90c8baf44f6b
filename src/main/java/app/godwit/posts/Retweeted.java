package app.godwit.posts;

import app.godwit.handles.Handle;
import app.godwit.tweets.Tweet;
import java.util.regex.Pattern;

/// Reads what a retweet keeps of the original: `RT @name: words…` → `words`.
final class Retweeted {
    private static final Pattern PREFIX = Pattern.compile("\\ART @\\w+:?\\s*");
    /// The last one may be cut in the middle.
    private static final Pattern LINK = Pattern.compile("\\bhttps?://\\S*|\\bht[tps:/]*…\\z");
    private static final Pattern CUT = Pattern.compile("\\s*…\\z");

    private Retweeted() {}

    static Boost of(Tweet tweet, Handle whose) {
        var words = PREFIX.matcher(tweet.text()).replaceFirst("");
        var whole = CUT.matcher(LINK.matcher(words).replaceAll("").strip()).replaceFirst("");
        return new Boost(tweet.id(), whose, Tidy.of(whole), tweet.posted());
    }
}
