package app.godwit.desktop.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text in pieces: words, and what a server makes a link of.
///
/// @param kind of this piece
record Marked(String text, Kind kind) {
    private static final Pattern LINK = Pattern.compile(
            "https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]}'’”]|(?<![\\p{L}\\p{N}_&/#])#[\\p{L}\\p{M}\\p{N}_]+");

    enum Kind {
        WORDS,
        LINK,
        HASHTAG
    }

    static List<Marked> of(String text) {
        var pieces = new ArrayList<Marked>();
        var from = 0;
        var found = LINK.matcher(text);
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Marked(text.substring(from, found.start()), Kind.WORDS));
            }
            pieces.add(new Marked(found.group(), found.group().startsWith("#") ? Kind.HASHTAG : Kind.LINK));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Marked(text.substring(from), Kind.WORDS));
        }
        return List.copyOf(pieces);
    }
}
