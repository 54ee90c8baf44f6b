package app.godwit.posts;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Link;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.util.regex.Pattern;

/// Writes a tweet's text with its entities replaced: links lead where they lead, media links go, people have
/// their new addresses.
///
/// A person who was found is written `ana@harbour.example`, without the first sign: that mentions nobody, is
/// readable, and can be copied into a search.
final class Spans {
    private static final Pattern NOT_FOR_LINKS = Pattern.compile("[\\s\\p{Cc}]");

    private final Names names;
    private final Counter counter;
    private final int longest;

    /// @param longest what a link may count at most to be written out
    Spans(Names names, Counter counter, int longest) {
        this.names = names;
        this.counter = counter;
        this.longest = longest;
    }

    String write(Tweet tweet) {
        var text = tweet.text();
        var from = LeadingNames.end(tweet);
        var written = new StringBuilder();
        for (var span : tweet.spans()) {
            if (span.start() >= from && span.end() <= text.length()) {
                written.append(text, from, span.start());
                var replacement = replacement(span, text.substring(span.start(), span.end()));
                from = span.end();
                append(written, replacement, text, from);
            }
        }
        return written.append(text, from, text.length()).toString();
    }

    private String replacement(Span span, String original) {
        return switch (span) {
            case Link link -> link(link.url(), original);
            case MediaLink media -> "";
            case Mention mention ->
                names.handle(mention.handle()).map(Object::toString).orElse(original);
            case Hashtag tag -> original;
        };
    }

    private String link(String url, String original) {
        var clean = NOT_FOR_LINKS.matcher(url).replaceAll("");
        return clean.isEmpty() || counter.count(clean) > longest ? original : clean;
    }

    /// Keeps links and addresses from growing together with the letters beside them: servers would take those for a
    /// part.
    private static void append(StringBuilder written, String replacement, String text, int next) {
        if (replacement.isEmpty()) {
            return;
        }
        var grows = replacement.contains("://") || replacement.indexOf('@') > 0;
        if (grows && !written.isEmpty() && Character.isLetterOrDigit(written.codePointBefore(written.length()))) {
            written.append(' ');
        }
        written.append(replacement);
        if (grows && next < text.length() && isSwallowed(text.codePointAt(next))) {
            written.append(' ');
        }
    }

    private static boolean isSwallowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || (codePoint > 127 && !Character.isWhitespace(codePoint));
    }
}
