package app.godwit.desktop.example;

import app.godwit.moves.BroughtIn;
import app.godwit.moves.Progress;
import app.godwit.moves.Reading;
import app.godwit.moves.SourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// A source that is read at once, or when the test says so; one called `bad.zip` cannot be read.
final class SeededReading implements Reading {
    private final Path source;
    private final CountDownLatch latch;
    private final Function<Path, BroughtIn> wasRead;
    private final boolean slow;
    private volatile boolean stopped;

    SeededReading(Path source, CountDownLatch latch, boolean slow, Function<Path, BroughtIn> wasRead) {
        this.source = source;
        this.latch = latch;
        this.slow = slow;
        this.wasRead = wasRead;
    }

    @Override
    public Optional<BroughtIn> found() throws SourceException {
        if (source.toString().endsWith("bad.zip")) {
            throw new SourceException("bad.zip is cut off; download the archive again.");
        }
        return stopped ? Optional.empty() : Optional.of(wasRead.apply(source));
    }

    @Override
    public double share() {
        return slow ? 0.4 : -1;
    }

    @Override
    public Progress progress() {
        return new Progress(Progress.State.DONE, List.of(), "", Optional.empty(), List.of());
    }

    @Override
    public void pause() {
        stopped = true;
        latch.countDown();
    }

    @Override
    public Progress await() throws InterruptedException {
        if (slow) {
            latch.await();
        }
        return progress();
    }

    @Override
    public Progress await(Duration atMost) throws InterruptedException {
        return await();
    }
}
