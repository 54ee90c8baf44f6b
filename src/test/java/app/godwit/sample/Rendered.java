package app.godwit.sample;

import app.godwit.sample.Markup.Piece;
import app.godwit.sample.Markup.Words;
import java.util.ArrayList;
import java.util.List;

/// A text as the archive holds it, with its entities counted in code points.
record Rendered(String text, List<Placed> entities) {
    /// @param start in code points of `text`
    record Placed(Piece piece, int start, int end) {}

    enum Escaping {
        /// Tweets: `&amp; &lt; &gt;`.
        HTML,
        /// Notes: as it was typed.
        NONE
    }

    static Rendered of(List<Piece> pieces, Escaping escaping) {
        var text = new StringBuilder();
        var placed = new ArrayList<Placed>();
        for (var piece : pieces) {
            var start = length(text.toString());
            text.append(escaping == Escaping.HTML ? escaped(piece.shown()) : piece.shown());
            if (!(piece instanceof Words)) {
                placed.add(new Placed(piece, start, length(text.toString())));
            }
        }
        return new Rendered(text.toString(), List.copyOf(placed));
    }

    /// At most so many code points, with an ellipsis where it was cut; entities behind the cut are lost.
    Rendered cut(int limit) {
        if (length(text) <= limit) {
            return this;
        }
        var kept = text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing();
        var whole = length(kept);
        return new Rendered(
                kept + "…", entities.stream().filter(e -> e.end() <= whole).toList());
    }

    Rendered plus(String more) {
        return new Rendered(text.isEmpty() ? more : text + " " + more, entities);
    }

    int length() {
        return length(text);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
