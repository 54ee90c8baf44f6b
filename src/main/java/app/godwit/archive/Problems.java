package app.godwit.archive;

import app.godwit.tweets.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Passes problems on, at most a hundred per file; the rest are counted.
final class Problems {
    private static final int MOST = 100;

    private final Consumer<Problem> sink;
    private final Map<String, Integer> counts = new HashMap<>();

    Problems(Consumer<Problem> sink) {
        this.sink = sink;
    }

    /// @param position byte in the unpacked file, -1 for the file as a whole
    void add(String file, long position, String what) {
        if (counts.merge(file, 1, Integer::sum) <= MOST) {
            sink.accept(new Problem(file, position, what));
        }
    }

    /// Names the files with more problems than were passed on.
    void close() {
        counts.forEach((file, count) -> {
            if (count > MOST) {
                sink.accept(new Problem(file, -1, "%d more items could not be read.".formatted(count - MOST)));
            }
        });
    }
}
