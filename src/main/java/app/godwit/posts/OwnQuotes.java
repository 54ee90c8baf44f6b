package app.godwit.posts;

import app.godwit.tweets.Link;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// Finds the links to own tweets that are reposted too: their posts take the place of those links. What others wrote
/// stays a link.
///
/// @param reposted whether a tweet is posted by this move
/// @param version  the version that is posted of an edited tweet
record OwnQuotes(LongPredicate reposted, LongUnaryOperator version) {
    List<Draft.Quote> of(Tweet tweet) {
        var quotes = new ArrayList<Draft.Quote>();
        for (var span : tweet.spans()) {
            if (span instanceof Link link && link.quoted().isPresent()) {
                var quoted = version.applyAsLong(link.quoted().getAsLong());
                if (quoted != tweet.id() && reposted.test(quoted)) {
                    quotes.add(new Draft.Quote(link.url(), quoted + ".0"));
                }
            }
        }
        return quotes;
    }
}
