package app.godwit.moves;

import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Composed.Skipped;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/// Tweets that are left out, in five bytes for each.
final class Passed extends AbstractList<Skipped> implements RandomAccess {
    private static final Reason[] REASONS = Reason.values();

    private final Places places;
    private int[] left = new int[64];
    private byte[] reasons = new byte[64];
    private int size;

    Passed(Places places) {
        this.places = places;
    }

    void leaveOut(int place, Reason reason) {
        if (size == left.length) {
            left = Arrays.copyOf(left, 2 * size);
            reasons = Arrays.copyOf(reasons, 2 * size);
        }
        left[size] = place;
        reasons[size++] = (byte) reason.ordinal();
    }

    @Override
    public Skipped get(int nth) {
        Objects.checkIndex(nth, size);
        return new Skipped(places.id(left[nth]), REASONS[reasons[nth]]);
    }

    @Override
    public int size() {
        return size;
    }
}
