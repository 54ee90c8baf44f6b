package app.godwit.posts;

import app.godwit.tweets.Style;
import app.godwit.tweets.Style.Face;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Marks in a long note's text where bold and italic letters begin and end; [Markdown] writes the marks out. A style
/// that ends inside an entity covers the whole of it. Of two that overlap by half, the second waits for the end of the
/// first, and goes without where it cannot be told from it.
final class Styles {
    static final Styles NONE = new Styles(new TreeMap<>());

    /// What stands before the letter at this index.
    private final TreeMap<Integer, String> marks;
    private int written;

    private Styles(TreeMap<Integer, String> marks) {
        this.marks = marks;
    }

    static Styles of(Tweet tweet) {
        var marks = new TreeMap<Integer, String>();
        for (var style : nested(tweet)) {
            var bold = style.face() == Face.BOLD;
            // A later beginning stands further inside, and so does its end.
            marks.merge(style.start(), "" + (bold ? Markers.BOLD_ON : Markers.ITALIC_ON), (was, now) -> was + now);
            marks.merge(style.end(), "" + (bold ? Markers.BOLD_OFF : Markers.ITALIC_OFF), (was, now) -> now + was);
        }
        return marks.isEmpty() ? NONE : new Styles(marks);
    }

    /// The outer before the inner ones.
    private static List<Style> nested(Tweet tweet) {
        var sorted = new ArrayList<>(
                tweet.styles().stream().map(style -> whole(style, tweet)).toList());
        sorted.sort(Comparator.comparingInt(Style::start).thenComparing(Style::end, Comparator.reverseOrder()));
        var nested = new ArrayList<Style>();
        for (var style : sorted) {
            var from = nested.stream()
                    .filter(outer -> outer.start() < style.end() && style.start() < outer.end())
                    .filter(outer -> outer.end() < style.end())
                    .mapToInt(Style::end)
                    .max()
                    .orElse(style.start());
            var touches = nested.stream().anyMatch(outer -> outer.end() == from);
            var again = nested.stream().anyMatch(outer -> outer.face() == style.face() && style.start() < outer.end());
            if (from < style.end() && !touches && !again) {
                nested.add(new Style(from, style.end(), style.face()));
            }
        }
        return nested;
    }

    private static Style whole(Style style, Tweet tweet) {
        var start = style.start();
        var end = Math.min(style.end(), tweet.text().length());
        for (var span : tweet.spans()) {
            start = span.start() < start && start < span.end() ? span.start() : start;
            end = span.start() < end && end < span.end() ? span.end() : end;
        }
        return new Style(start, end, style.face());
    }

    /// Appends a piece of the text with the marks in it. Pieces are taken from front to back.
    void append(StringBuilder to, String text, int from, int end) {
        var at = from;
        if (!marks.isEmpty()) {
            for (var mark : marks.subMap(written, true, end, true).entrySet()) {
                var place = Math.max(at, mark.getKey());
                to.append(text, at, place).append(mark.getValue());
                at = place;
            }
            written = end + 1;
        }
        to.append(text, at, end);
    }
}
