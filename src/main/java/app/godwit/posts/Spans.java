package app.godwit.posts;

import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.util.List;

/// Writes a tweet's text with its entities replaced: each by the first step that has something to say of it. Hashtags,
/// cashtags and whatever nobody speaks for stay as they are.
final class Spans {
    private final List<Rewriting> steps;
    private final Draft.Format format;

    Spans(List<Rewriting> steps, Draft.Format format) {
        this.steps = steps;
        this.format = format;
    }

    String write(Tweet tweet) {
        var text = Markers.none(tweet.text());
        var styles = format == Draft.Format.MARKDOWN ? Styles.of(tweet) : Styles.NONE;
        var from = LeadingNames.end(tweet);
        var written = new StringBuilder();
        for (var span : tweet.spans()) {
            if (span.start() >= from && span.end() <= text.length()) {
                styles.append(written, text, from, span.start());
                from = span.end();
                append(written, replacement(span, text.substring(span.start(), from)), text, from);
            }
        }
        styles.append(written, text, from, text.length());
        return written.toString();
    }

    private String replacement(Span span, String original) {
        for (var step : steps) {
            var written = step.of(span, original);
            if (written.isPresent()) {
                return written.get();
            }
        }
        return original;
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
