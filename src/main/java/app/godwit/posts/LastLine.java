package app.godwit.posts;

import app.godwit.posts.PostOptions.Dating;
import app.godwit.tweets.Tweet;

/// Writes the line that ends a post, by the user's template for the tweet's language: its day, its address on X.
///
/// The address is the one without a handle: it outlives a rename.
record LastLine(Wording wording, Dating dating) {
    private static final String ON_X = "https://x.com/i/web/status/";

    /// `""` for none: where the server dates posts itself and the template is ours, and where it tells nothing but a
    /// day that the thread has told already.
    String of(Tweet tweet) {
        var language = Language.of(tweet.language());
        var chosen = wording.lastLine(language);
        var template = chosen.equals(Wording.LOCALISED) ? Sayings.of("original", language) : chosen;
        if (template.isEmpty() || (dating == Dating.NONE && template.equals(Wording.DATE))) {
            return "";
        }
        var linked = template.contains("{link}");
        if (!linked && template.contains("{date}") && !DateLine.isNews(tweet)) {
            return "";
        }
        var plain = Defuse.of(Tidy.of(template)).replace("{date}", DateLine.day(tweet));
        return linked ? plain.replace("{link}", ON_X + Long.toUnsignedString(tweet.id())) : plain;
    }
}
