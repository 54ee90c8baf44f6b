package app.godwit.moves;

import java.util.Arrays;

/// Ids of tweets in a row, and at which place of it each stands. 20 bytes for each.
final class Places {
    static final int NONE = -1;

    private final long[] ids;
    private final long[] sorted;
    private final int[] places;

    /// @param ids each once
    Places(long[] ids) {
        this.ids = ids;
        this.sorted = Arrays.stream(ids).sorted().toArray();
        this.places = new int[ids.length];
        for (var place = 0; place < ids.length; place++) {
            places[Arrays.binarySearch(sorted, ids[place])] = place;
        }
    }

    int size() {
        return ids.length;
    }

    long id(int place) {
        return ids[place];
    }

    /// From 0; [#NONE] where it does not stand.
    int of(long id) {
        var at = Arrays.binarySearch(sorted, id);
        return at < 0 ? NONE : places[at];
    }
}
