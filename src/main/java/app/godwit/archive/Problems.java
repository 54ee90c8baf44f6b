package app.godwit.archive;

import app.godwit.tweets.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Passes problems on, at most a hundred per file; the rest are counted.
final class Problems {
    private static final int MOST = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final Consumer<Problem> sink;
    private final Map<String, Integer> counts = new HashMap<>();

    Problems(Consumer<Problem> sink) {
        this.sink = sink;
    }

    /// @param position byte in the unpacked file, -1 for the file as a whole
    void add(String file, long position, String what) {
        if (counts.merge(file, 1, Integer::sum) <= MOST) {
            sink.accept(new Problem(printable(file), position, printable(what)));
        }
    }

    /// What went wrong while reading, in the words of whoever noticed.
    static String reason(IOException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    /// Names of files and complaints quote the archive: nothing in them may steer a terminal.
    private static String printable(String text) {
        return EscapedText.clean(CONTROL.matcher(text).replaceAll("\uFFFD"));
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
