package app.godwit.moves;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for threads that work side by side, and passes on what broke one of them.
final class Tasks {
    private Tasks() {}

    /// @throws RuntimeException the first that any of them threw, after all have ended
    static void await(List<? extends Future<?>> running) {
        RuntimeException first = new IllegalStateException("none");
        var broken = false;
        for (var task : running) {
            try {
                task.get();
            } catch (ExecutionException failure) {
                first = broken ? first : unchecked(failure.getCause());
                broken = true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (broken) {
            throw first;
        }
    }

    private static RuntimeException unchecked(@org.jspecify.annotations.Nullable Throwable cause) {
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
