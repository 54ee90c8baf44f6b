package app.godwit.posts;

import app.godwit.posts.Wording.Parts;
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
    private final Parts marks;

    Splitter(Counter counter, Parts marks) {
        this.counter = counter;
        this.marks = marks;
    }

    /// The parts in order; none for no text.
    ///
    /// @param last   a line that ends the last part, `""` for none
    /// @param limit  what a part may count
    /// @param locale whose words and sentences they are
    List<String> split(String text, String last, int limit, Locale locale) {
        var tail = tail(last, limit);
        var whole = join(text, tail);
        if (counter.count(whole) <= limit) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        return switch (marks) {
            case UNMARKED -> parts(text, tail, limit, locale);
            case NUMBERED -> numbered(text, tail, limit, locale);
        };
    }

    /// The text in one piece, however long it is.
    String whole(String text, String last, int limit) {
        return join(text, tail(last, limit));
    }

    private String tail(String last, int limit) {
        return last.length() < limit / 2 || counter.count(last) < limit / 2 ? last : "";
    }

    private List<String> parts(String text, String tail, int limit, Locale locale) {
        var parts = words(text, tail, limit, locale);
        parts.add(join(parts.removeLast(), tail));
        return parts;
    }

    /// Marks take room, and a hundred parts take more of it than nine.
    private List<String> numbered(String text, String tail, int limit, Locale locale) {
        var room = mark(9, 9).length();
        var parts = words(text, tail, limit - room, locale);
        while (mark(parts.size(), parts.size()).length() > room) {
            room = mark(parts.size(), parts.size()).length();
            parts = words(text, tail, limit - room, locale);
        }
        var marked = new ArrayList<String>();
        for (var part = 1; part <= parts.size(); part++) {
            marked.add(parts.get(part - 1) + mark(part, parts.size()));
        }
        marked.add(join(marked.removeLast(), tail));
        return marked;
    }

    private static String mark(int part, int parts) {
        return " (" + part + "/" + parts + ")";
    }

    /// Parts of which the last leaves room for the last line.
    private List<String> words(String text, String tail, int limit, Locale locale) {
        var parts = cut(text, limit, locale);
        if (counter.count(join(parts.getLast(), tail)) > limit) {
            parts.addAll(cut(parts.removeLast(), limit - counter.count(GAP + tail), locale));
        }
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
