package app.godwit.moves;

import app.godwit.journal.Journal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A source that is being read on its own thread. Pausing breaks it off between two items: what was read stays, and
/// bringing it in again goes on without doubling.
public final class Reading implements Job {
    private static final int MEGABYTE = 1 << 20;
    private static final String NAME = "read";

    private final Board board = new Board();
    private final Pause pause;
    private volatile long read;
    private volatile long total;
    private volatile Optional<BroughtIn> found = Optional.empty();
    private volatile Optional<SourceException> failure = Optional.empty();
    private volatile Optional<Job> job = Optional.empty();

    private Reading(Time time) {
        pause = new Pause(time);
    }

    static Reading start(Journal journal, Time time, Path source) {
        var reading = new Reading(time);
        var work = new BringIn(journal, time, reading.new Looking());
        reading.job = Optional.of(
                Background.start("read", reading.pause, reading.board, reading::look, () -> reading.run(work, source)));
        return reading;
    }

    private void run(BringIn work, Path source) {
        try {
            found = Optional.of(work.read(source));
        } catch (SourceException unreadable) {
            failure = Optional.of(unreadable);
            board.stop(String.valueOf(source.getFileName()), unreadable.getMessage());
        } catch (BrokenOff stopped) {
            // Background says that it was paused.
        } finally {
            board.finished(NAME);
        }
    }

    /// What the source held; empty when it was broken off. Ask once it has ended.
    ///
    /// @throws SourceException it cannot be read
    public Optional<BroughtIn> found() throws SourceException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return found;
    }

    /// How much is read, from 0 to 1; below 0 while nobody knows.
    public double share() {
        var all = total;
        return all <= 0 ? -1 : Math.min(1, (double) read / all);
    }

    private Progress look() {
        var done = (int) (read / MEGABYTE);
        var all = (int) (total / MEGABYTE);
        var part = new Progress.Part("megabytes", done, Math.max(0, all - done), 0, all, Optional.empty());
        return new Progress(board.state(), List.of(part), board.now(), board.until(), board.troubles());
    }

    @Override
    public Progress progress() {
        return look();
    }

    @Override
    public void pause() {
        pause.ask();
    }

    @Override
    public Progress await() throws InterruptedException {
        return job.orElseThrow().await();
    }

    @Override
    public Progress await(Duration atMost) throws InterruptedException {
        return job.orElseThrow().await(atMost);
    }

    private final class Looking implements Watch {
        @Override
        public void begins(Path source) {
            read = 0;
            total = 0;
            board.doing(NAME, "Reading " + source.getFileName());
        }

        @Override
        public void reaches(long bytes, long ofBytes) {
            read = bytes;
            total = ofBytes;
        }

        @Override
        public boolean wantsToStop() {
            return pause.isAsked();
        }
    }
}
