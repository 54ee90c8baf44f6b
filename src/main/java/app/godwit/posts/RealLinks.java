package app.godwit.posts;

import app.godwit.tweets.Link;
import app.godwit.tweets.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// X's shortener undone: `https://t.co/a` → where it leads. A link too long for a post keeps its short form.
///
/// @param longest what a link may count at most to be written out
record RealLinks(Counter counter, int longest) implements Rewriting {
    private static final Pattern NOT_FOR_LINKS = Pattern.compile("[\\s\\p{Cc}\\uFDD0-\\uFDEF]");

    @Override
    public Optional<String> of(Span span, String original) {
        return span instanceof Link link ? Optional.of(written(link, original)) : Optional.empty();
    }

    private String written(Link link, String original) {
        var clean = isClean(link.url())
                ? link.url()
                : NOT_FOR_LINKS.matcher(link.url()).replaceAll("");
        var fits = clean.length() <= longest || counter.count(clean) <= longest;
        return clean.isEmpty() || !fits ? original : clean;
    }

    private static boolean isClean(String url) {
        return url.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
