package app.godwit.moves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which tweet became which of many posts, in twelve bytes for each tweet.
final class Lines {
    private long[] sources = new long[64];
    /// How many posts there are up to the end of each tweet.
    private int[] ends = new int[64];
    private int size;

    void add(long source, int posts) {
        if (posts == 0) {
            return;
        }
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size] = posts() + posts;
        sources[size++] = source;
    }

    int posts() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /// The line of the tweet that became this post.
    int at(int post) {
        var found = Arrays.binarySearch(ends, 0, size, post + 1);
        return found < 0 ? -found - 1 : found;
    }

    /// The first post of a line.
    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    /// The tweets of some lines, the last included.
    List<Long> sources(int first, int last) {
        var some = new ArrayList<Long>();
        for (var line = first; line <= last; line++) {
            some.add(sources[line]);
        }
        return some;
    }
}
