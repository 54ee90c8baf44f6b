package app.godwit.archive;

import java.util.Arrays;

/// long → long in two arrays, for the ids of an archive: a million tweets in 32 MB. Keys are positive; nothing is
/// removed.
final class LongMap {
    static final long ABSENT = -1;

    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    int size() {
        return size;
    }

    boolean contains(long key) {
        return get(key) != ABSENT;
    }

    /// The value, or [#ABSENT].
    long get(long key) {
        var at = slot(keys, key);
        return keys[at] == key && key != 0 ? values[at] : ABSENT;
    }

    /// Remembers a key without a value.
    ///
    /// @return whether it is new
    boolean add(long key) {
        if (key <= 0 || contains(key)) {
            return false;
        }
        put(key, 0);
        return true;
    }

    void put(long key, long value) {
        if (key <= 0) {
            return;
        }
        var at = slot(keys, key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        values[at] = value;
        if (size * 3L > keys.length * 2L) {
            grow();
        }
    }

    /// The keys in ascending order.
    long[] keys() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    }

    private void grow() {
        var newKeys = new long[keys.length * 2];
        var newValues = new long[keys.length * 2];
        for (var i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                var at = slot(newKeys, keys[i]);
                newKeys[at] = keys[i];
                newValues[at] = values[i];
            }
        }
        keys = newKeys;
        values = newValues;
    }

    /// Where the key is, or the free place where it belongs.
    private static int slot(long[] keys, long key) {
        var mask = keys.length - 1;
        var at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
