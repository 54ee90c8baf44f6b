package app.godwit.handles;

/// What a syntax recognised in a [PlainText]. Whatever it is, no later syntax may read the same place again.
sealed interface Spot {
    int start();

    /// Exclusive.
    int end();

    /// An address.
    record Address(int start, int end, Handle handle, Form form) implements Spot {}

    /// Something that only looks like one.
    record Nothing(int start, int end) implements Spot {}

    default boolean overlaps(Spot other) {
        return start() < other.end() && other.start() < end();
    }
}
