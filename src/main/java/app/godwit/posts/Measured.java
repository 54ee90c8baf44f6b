package app.godwit.posts;

import java.util.Arrays;

/// A text cut into what cannot be cut further (graphemes, links), with what each piece adds to the length.
///
/// @param borders where pieces begin, as string indices, and at last the text's end
/// @param sums    the length up to each border
@SuppressWarnings("ArrayRecordComponent") // never compared, and built once per text
record Measured(int[] borders, int[] sums) {
    int total() {
        return sums[sums.length - 1];
    }

    boolean isBorder(int index) {
        return Arrays.binarySearch(borders, index) >= 0;
    }

    /// The last border that a piece of at most this length can reach, at least one piece further.
    int reach(int from, int limit) {
        var first = at(from);
        var last = first + 1;
        while (last + 1 < borders.length && sums[last + 1] - sums[first] <= limit) {
            last++;
        }
        return borders[last];
    }

    /// The border after this one.
    int after(int border) {
        return borders[at(border) + 1];
    }

    /// The border before this one.
    int before(int border) {
        return borders[at(border) - 1];
    }

    private int at(int border) {
        return Arrays.binarySearch(borders, border);
    }
}
