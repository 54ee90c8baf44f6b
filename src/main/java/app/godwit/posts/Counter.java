package app.godwit.posts;

import app.godwit.posts.Limits.UrlCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Counts a text the server's way, in doubt too much rather than too little.
///
/// Mastodon counts graphemes, a link as 23 and a mention without its host. The others count code points, and links in
/// full.
public final class Counter {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern MENTION = Pattern.compile(
            "(?<![=/\\p{L}\\p{M}\\p{N}_])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)@[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]");
    private static final int LONGEST_HOST = 253;
    /// Below, every char is a grapheme of its own (line ends are `\n` alone by then).
    private static final char FIRST_COMBINING = 0x300;

    private final Limits limits;

    public Counter(Limits limits) {
        this.limits = limits;
    }

    /// The length that the server sees.
    public int count(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return measure(text).total();
    }

    Measured measure(String text) {
        var pieces = new Pieces(text, limits.urls());
        for (var whole : wholes(text)) {
            pieces.graphemesUpTo(whole.start());
            pieces.whole(whole);
        }
        pieces.graphemesUpTo(text.length());
        return pieces.measured();
    }

    /// What counts as a whole and is not to be split; a link longer than a post cannot be helped.
    private List<Whole> wholes(String text) {
        var wholes = new ArrayList<Whole>();
        for (var url : Urls.in(text)) {
            wholes.add(new Whole(url.start(), url.end(), length(url)));
        }
        if (limits.urls() == UrlCount.RESERVED) {
            addMentions(text, wholes);
        }
        wholes.removeIf(whole -> whole.length() > limits.characters());
        wholes.sort(Comparator.comparingInt(Whole::start));
        return wholes;
    }

    private int length(Urls.Url url) {
        var full = url.text().codePointCount(0, url.text().length());
        return limits.urls() == UrlCount.RESERVED && url.sureness() == Urls.Sureness.SURE
                ? limits.perUrl()
                : Math.max(full, limits.perUrl());
    }

    private static void addMentions(String text, List<Whole> wholes) {
        if (text.indexOf('@') < 0) {
            return;
        }
        var matcher = MENTION.matcher(text);
        while (matcher.find()) {
            var start = matcher.start();
            var inLink = wholes.stream().anyMatch(whole -> whole.start() <= start && start < whole.end());
            if (!inLink && matcher.end() - matcher.end(1) - 1 <= LONGEST_HOST) {
                wholes.add(new Whole(start, matcher.end(), 1 + matcher.group(1).length()));
            }
        }
    }

    private record Whole(int start, int end, int length) {}

    /// Collects the borders of one text.
    private static final class Pieces {
        private final String text;
        private final UrlCount manner;
        private final int[] borders;
        private final int[] sums;
        private int size = 1;

        Pieces(String text, UrlCount manner) {
            this.text = text;
            this.manner = manner;
            this.borders = new int[text.length() + 1];
            this.sums = new int[text.length() + 1];
        }

        void whole(Whole whole) {
            if (whole.start() == at()) {
                add(whole.end(), whole.length());
            }
        }

        void graphemesUpTo(int end) {
            while (at() < end && isPlain(at(), end)) {
                add(at() + 1, 1);
            }
            if (at() >= end) {
                return;
            }
            var matcher = GRAPHEME.matcher(text).region(at(), end);
            while (matcher.find()) {
                add(matcher.end(), length(matcher.group()));
            }
        }

        private boolean isPlain(int index, int end) {
            return text.charAt(index) < FIRST_COMBINING
                    && (index + 1 == end || text.charAt(index + 1) < FIRST_COMBINING);
        }

        /// Newer rules join Indic conjuncts into one grapheme, a server may still count their letters.
        private int length(String grapheme) {
            if (manner == UrlCount.LONGER_OF_BOTH) {
                return grapheme.codePointCount(0, grapheme.length());
            }
            var letters = grapheme.codePoints()
                    .filter(c -> Character.getType(c) == Character.OTHER_LETTER)
                    .count();
            return (int) Math.max(1, letters);
        }

        private int at() {
            return borders[size - 1];
        }

        private void add(int border, int length) {
            borders[size] = border;
            sums[size] = sums[size - 1] + length;
            size++;
        }

        Measured measured() {
            return new Measured(Arrays.copyOf(borders, size), Arrays.copyOf(sums, size));
        }
    }
}
