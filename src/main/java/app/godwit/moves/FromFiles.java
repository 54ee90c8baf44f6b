package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.tweets.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Archives and follow lists that lie on this computer: bringing them in, and what came of it.
public final class FromFiles {
    private final Journal journal;
    private final Time time;
    private volatile Optional<SourceReading> reading = Optional.empty();

    FromFiles(Journal journal, Time time) {
        this.journal = journal;
        this.time = time;
    }

    /// Reads a source into the file: an archive (zip or folder) or a follow list, told apart by content.
    /// Takes seconds to minutes.
    public BroughtIn bringIn(Path source) throws SourceException {
        return new BringIn(journal, time, Watch.NOBODY).read(source);
    }

    /// The same as a job that shows how far it is and can be broken off.
    public SourceReading read(Path source) {
        var started = ReadingJob.start(journal, time, source);
        reading = Optional.of(started);
        return started;
    }

    /// What was brought in so far, and where it is now.
    public List<SourceRow> sources() {
        return journal.sources().all().stream().map(SourceRow::of).toList();
    }

    /// What could not be read in the sources brought in so far.
    public List<Problem> problems() {
        return journal.sources().all().stream()
                .flatMap(source -> source.report(BroughtIn.class).problems().stream())
                .toList();
    }

    /// Breaks off what is being read.
    void end() {
        reading.ifPresent(FromFiles::end);
    }

    private static void end(SourceReading reading) {
        try {
            reading.pause();
            reading.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
