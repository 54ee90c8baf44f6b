package app.godwit.moves;

import app.godwit.archive.ArchiveReader;
import app.godwit.archive.ArchiveReport;
import app.godwit.archive.NotAnArchive;
import app.godwit.journal.Journal;
import app.godwit.journal.JournalIntake;
import app.godwit.journal.OtherAccount;
import app.godwit.journal.Sources;
import app.godwit.lists.ListReader;
import app.godwit.lists.NotAList;
import app.godwit.tweets.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads a source into the move file, whatever kind it is. What can be read is kept, what cannot is told. A source that
/// is known already is not read again, wherever it lies now.
final class BringIn {
    private static final String ARCHIVE = "archive";
    private static final String LIST = "list";

    /// Lists are small and have no version: they are read again each time.
    private static final int ANY = 0;

    private final Journal journal;
    private final Time time;
    private final Watch watch;

    /// @param watch hears how far it is, and may want it to stop
    BringIn(Journal journal, Time time, Watch watch) {
        this.journal = journal;
        this.time = time;
        this.watch = watch;
    }

    /// @throws BrokenOff the watch wanted it to stop; what was read stays
    BroughtIn read(Path source) throws SourceException {
        if (!Files.exists(source)) {
            throw new SourceException("%s does not exist. Check the name.".formatted(source));
        }
        var parts = ArchiveReader.parts(source);
        if (!parts.isEmpty()) {
            return parts(parts);
        }
        return ArchiveReader.recognises(source) ? archive(source) : list(source);
    }

    private BroughtIn parts(List<Path> parts) throws SourceException {
        var sum = archive(parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            sum = sum.plus(archive(part));
        }
        return sum;
    }

    private BroughtIn archive(Path source) throws SourceException {
        watch.begins(source);
        var origin =
                new Sources.Origin(path(source), ARCHIVE, ArchiveReader.fingerprint(source), ArchiveReader.VERSION);
        var known = journal.sources().known(origin);
        if (known.isPresent()) {
            journal.sources().moved(known.get().id(), path(source));
            return known.get().report(BroughtIn.class);
        }
        return readArchive(source, origin);
    }

    private BroughtIn readArchive(Path source, Sources.Origin origin) throws SourceException {
        var id = journal.sources().begin(origin);
        try (var intake = journal.intake(id);
                var aside = new SideBySide(intake)) {
            var watched = new WatchedIntake(aside, watch);
            var report = report(source, watched, aside);
            intake.close();
            var elsewhere = MissingMedia.find(journal);
            var told = Told.archive(report, elsewhere, journal, intake.problems());
            var complete = watched.isDated() && isComplete(report, intake.problems());
            var held = new Sources.Held(watched.account(), intake.made(), complete);
            journal.sources().finish(id, held, time.instant(), told);
            Withdrawal.from(journal);
            return told;
        } catch (NotAnArchive no) {
            throw new SourceException(no.getMessage(), no);
        } catch (OtherAccount other) {
            journal.sources().forget(id);
            throw new SourceException(other.getMessage(), other);
        }
    }

    /// However the reading ends, what was read arrives.
    private static ArchiveReport report(Path source, WatchedIntake watched, SideBySide aside) throws NotAnArchive {
        try {
            return ArchiveReader.read(source, watched);
        } finally {
            aside.settle();
        }
    }

    /// Whether an archive surely holds all tweets of its day, so that one it lacks was deleted. In doubt it does not;
    /// one that does not say when it was made proves nothing.
    private static boolean isComplete(ArchiveReport report, List<Problem> problems) {
        var expected = report.expected();
        return report.extent() == ArchiveReport.Extent.WHOLE
                && expected.tweets() >= 0
                && report.tweets().total() >= expected.tweets()
                && expected.headersMissing() == 0
                && problems.stream().noneMatch(BringIn::isAboutTweets);
    }

    /// A flaw of the whole archive names no file.
    private static boolean isAboutTweets(Problem problem) {
        return problem.file().isEmpty() || problem.file().contains("tweet");
    }

    private BroughtIn list(Path source) throws SourceException {
        watch.begins(source);
        var id = journal.sources().begin(new Sources.Origin(path(source), LIST, "", ANY));
        try (var intake = journal.intake(id, time.instant())) {
            ListReader.read(source, new WatchedIntake(intake, watch));
            return told(id, intake);
        } catch (NotAList no) {
            throw new SourceException(no.getMessage(), no);
        }
    }

    private BroughtIn told(long id, JournalIntake intake) {
        intake.close();
        var told = Told.list(journal, id, intake.lists(), intake.problems());
        journal.sources().finish(id, Sources.Held.NOTHING, time.instant(), told);
        return told;
    }

    private static String path(Path source) {
        return source.toAbsolutePath().normalize().toString();
    }
}
