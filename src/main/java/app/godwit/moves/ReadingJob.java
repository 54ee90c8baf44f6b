package app.godwit.moves;

import app.godwit.journal.Journal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Reads one source, or all parts of one, on a thread of its own.
final class ReadingJob implements Reading {
    private static final int MEGABYTE = 1 << 20;
    private static final String NAME = "read";

    private final Board board = new Board();
    private final Pause pause;
    private volatile long read;
    private volatile long total;
    private volatile Optional<BroughtIn> found = Optional.empty();
    private volatile Optional<SourceException> failure = Optional.empty();
    private volatile Optional<Job> job = Optional.empty();

    private ReadingJob(Time time) {
        pause = new Pause(time);
    }

    static ReadingJob start(Journal journal, Time time, Path source) {
        var reading = new ReadingJob(time);
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

    @Override
    public Optional<BroughtIn> found() throws SourceException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return found;
    }

    @Override
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
