package app.godwit.posts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a line of text may end, in any script: Thai writes no spaces between words.
public final class Breaks {
    /// Its rules are those of all languages, and know Thai words besides.
    private static final Locale THAI = Locale.of("th");

    private Breaks() {}

    /// The pieces of a text between which a line may end, each with the blanks behind it; together they are the text.
    public static List<String> pieces(String text) {
        var places = BreakIterator.getLineInstance(THAI);
        places.setText(text);
        var pieces = new ArrayList<String>();
        var from = places.first();
        for (var to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return List.copyOf(pieces);
    }
}
