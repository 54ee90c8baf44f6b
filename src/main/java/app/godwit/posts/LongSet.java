package app.godwit.posts;

import java.util.Arrays;

/// Numbers, 8 bytes each: filled first, asked later.
final class LongSet {
    private long[] numbers = new long[16];
    private int size;
    private boolean sorted = true;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
        sorted = false;
    }

    boolean contains(long number) {
        if (!sorted) {
            Arrays.sort(numbers, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }
}
