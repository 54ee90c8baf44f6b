package app.godwit.desktop.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Where everything happens that is not drawing. Answers come back on the screen's thread.
public final class Background implements AutoCloseable {
    private final Executor line;
    private final Executor mind;
    private final Executor aside;
    private final Executor screen;
    private final Runnable end;
    private volatile boolean closed;

    private Background(Executor line, Executor mind, Executor aside, Executor screen, Runnable end) {
        this.line = line;
        this.mind = mind;
        this.aside = aside;
        this.screen = screen;
        this.end = end;
    }

    /// The real one.
    public static Background on(Executor screen) {
        var line = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("window-", 0).daemon().factory());
        var mind = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("mind-", 0).daemon().factory());
        var aside = Executors.newVirtualThreadPerTaskExecutor();
        return new Background(line, mind, aside, screen, () -> {
            aside.shutdownNow();
            mind.shutdownNow();
            finish(line);
        });
    }

    /// Everything at once and in place: for tests of models.
    public static Background inPlace() {
        return new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run, () -> {});
    }

    /// Quick work, done one after the other in the order asked.
    public <T> void inOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        hand(line, () -> run(work, done, failed));
    }

    /// Work of milliseconds on what is in memory, in the order asked: it does not wait for the file.
    public <T> void soon(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        hand(mind, () -> run(work, done, failed));
    }

    /// Work that may take minutes or wait for a person.
    public <T> void aside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        hand(aside, () -> run(work, done, failed));
    }

    /// Work whose answer will be waited for, and may begin before there is a screen.
    public <T> CompletableFuture<T> ahead(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        hand(line, () -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /// After closing nobody is there to see an answer, so nothing is begun.
    private void hand(Executor where, Runnable work) {
        if (!closed) {
            where.execute(work);
        }
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            var answer = work.call();
            screen.execute(() -> done.accept(answer));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            screen.execute(() -> failed.accept(e));
        }
    }

    private static void finish(ExecutorService line) {
        line.shutdown();
        try {
            if (!line.awaitTermination(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException e) {
            line.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for the quick work in hand, breaks off the long one.
    @Override
    public void close() {
        closed = true;
        end.run();
    }
}
