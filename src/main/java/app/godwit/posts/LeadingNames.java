package app.godwit.posts;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Tweet;

/// Finds the mentions that X puts before a reply (`@self @other words`): in a thread they say nothing.
final class LeadingNames {
    private LeadingNames() {}

    /// Where the words begin; 0 for a tweet that replies to nothing, and for one that consists of names alone.
    static int end(Tweet tweet) {
        if (!(tweet.kind() instanceof Kind.SelfReply)) {
            return 0;
        }
        var text = tweet.text();
        var at = 0;
        for (var span : tweet.spans()) {
            if (!(span instanceof Mention) || span.start() != at) {
                break;
            }
            at = skipBlanks(text, span.end());
        }
        return at < text.length() ? at : 0;
    }

    private static int skipBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
