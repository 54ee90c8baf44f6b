package app.godwit.posts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Splits a text into parts that each fit into one post: after a sentence where that leaves a part worth
/// posting, else between words, else between graphemes; never inside a link.
final class Splitter {
    private static final String GAP = "\n\n";

    private final Counter counter;
    private final int limit;

    Splitter(Counter counter, int limit) {
        this.counter = counter;
        this.limit = limit;
    }

    /// The parts in order; none for no text.
    ///
    /// @param last   a line that ends the last part, `""` for none
    /// @param locale whose words and sentences they are
    List<String> split(String text, String last, Locale locale) {
        var tail = counter.count(last) < limit / 2 ? last : "";
        var whole = join(text, tail);
        if (counter.count(whole) <= limit) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        var parts = cut(text, limit, locale);
        if (counter.count(join(parts.getLast(), tail)) > limit) {
            parts.addAll(cut(parts.removeLast(), limit - counter.count(GAP + tail), locale));
        }
        parts.add(join(parts.removeLast(), tail));
        return parts;
    }

    private static String join(String text, String tail) {
        return text.isEmpty() || tail.isEmpty() ? text + tail : text + GAP + tail;
    }

    private List<String> cut(String text, int room, Locale locale) {
        var measured = counter.measure(text);
        var breaks = new Breaks(text, measured, locale);
        var parts = new ArrayList<String>();
        var from = 0;
        while (from < text.length()) {
            var reach = measured.reach(from, room);
            var end = reach == text.length() ? reach : breaks.last(from, reach);
            var part = text.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end;
            while (from < text.length()
                    && text.substring(from, measured.after(from)).isBlank()) {
                from = measured.after(from);
            }
        }
        return parts;
    }

    /// The places of one text where a part may end. Found in one pass from front to back: going backwards is
    /// slow in texts without breaks.
    private static final class Breaks {
        private final String text;
        private final Measured measured;
        private final BitSet sentences;
        private final BitSet words;

        Breaks(String text, Measured measured, Locale locale) {
            this.text = text;
            this.measured = measured;
            this.sentences = places(BreakIterator.getSentenceInstance(locale));
            // Lines may break inside Japanese words, words may end before a full stop: take the places that suit both.
            this.words = places(BreakIterator.getLineInstance(locale));
            words.and(places(BreakIterator.getWordInstance(locale)));
        }

        private BitSet places(BreakIterator iterator) {
            var places = new BitSet(text.length() + 1);
            iterator.setText(text);
            for (var place = iterator.first(); place != BreakIterator.DONE; place = iterator.next()) {
                if (isAllowed(place)) {
                    places.set(place);
                }
            }
            return places;
        }

        /// The best place after `from` and not after `reach`.
        int last(int from, int reach) {
            var sentence = sentences.previousSetBit(reach);
            if (sentence > from + (reach - from) / 2) {
                return sentence;
            }
            var word = words.previousSetBit(reach);
            return word > from ? word : grapheme(from, reach);
        }

        private int grapheme(int from, int reach) {
            var place = reach;
            while (place > from && !isAllowed(place)) {
                place = measured.before(place);
            }
            return place > from ? place : reach;
        }

        /// Not inside a link; and not before `@`, which would begin a word there and mention somebody.
        private boolean isAllowed(int place) {
            return measured.isBorder(place) && (place >= text.length() || text.charAt(place) != '@');
        }
    }
}
