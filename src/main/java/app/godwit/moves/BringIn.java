package app.godwit.moves;

import app.godwit.archive.ArchiveReader;
import app.godwit.archive.ArchiveReport;
import app.godwit.archive.NotAnArchive;
import app.godwit.journal.Journal;
import app.godwit.journal.JournalIntake;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Sources;
import app.godwit.lists.ListReader;
import app.godwit.lists.NotAList;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a source into the move file, whatever kind it is. What can be read is kept, what cannot is told.
final class BringIn {
    private static final BroughtIn.Tweets NO_TWEETS = new BroughtIn.Tweets(0, 0, 0, 0, 0, 0, 0, 0);
    private static final BroughtIn.Media NO_MEDIA = new BroughtIn.Media(0, 0, 0);

    private final Journal journal;
    private final Time time;

    BringIn(Journal journal, Time time) {
        this.journal = journal;
        this.time = time;
    }

    BroughtIn read(Path source) throws SourceException {
        if (!Files.exists(source)) {
            throw new SourceException("%s does not exist. Check the name.".formatted(source));
        }
        return ArchiveReader.recognises(source) ? archive(source) : list(source);
    }

    private BroughtIn archive(Path source) throws SourceException {
        try (var intake = journal.intake(begin(source, "archive"));
                var aside = new SideBySide(intake)) {
            var report = ArchiveReader.read(source, aside);
            aside.settle();
            return told(tweets(report.tweets()), media(report.media()), intake);
        } catch (NotAnArchive no) {
            throw new SourceException(no.getMessage(), no);
        }
    }

    private BroughtIn list(Path source) throws SourceException {
        try (var intake = journal.intake(begin(source, "list"))) {
            ListReader.read(source, intake);
            return told(NO_TWEETS, NO_MEDIA, intake);
        } catch (NotAList no) {
            throw new SourceException(no.getMessage(), no);
        }
    }

    private long begin(Path source, String kind) {
        return journal.sources().begin(new Sources.Origin(path(source), kind, "", 0));
    }

    private static String path(Path source) {
        return source.toAbsolutePath().normalize().toString();
    }

    private BroughtIn told(BroughtIn.Tweets tweets, BroughtIn.Media media, JournalIntake intake) {
        intake.close();
        var report = new BroughtIn(tweets, people(), media, intake.problems());
        journal.sources().finish(intake.source(), Sources.Held.NOTHING, time.instant(), report);
        return report;
    }

    private static BroughtIn.Tweets tweets(ArchiveReport.Tweets counted) {
        return new BroughtIn.Tweets(
                counted.total(),
                counted.own(),
                counted.threads(),
                counted.retweets(),
                counted.replies(),
                counted.quotes(),
                counted.notesJoined(),
                counted.supersededEdits());
    }

    private static BroughtIn.Media media(ArchiveReport.Media counted) {
        return new BroughtIn.Media(counted.expected(), counted.found(), counted.missing());
    }

    /// As they stand in the file now, all sources joined.
    private BroughtIn.People people() {
        var followed = journal.people().with(Tie.FOLLOWING).stream()
                .map(KnownPerson::person)
                .toList();
        var named =
                followed.stream().filter(person -> !person.handle().isEmpty()).count();
        var withProfile = followed.stream().filter(Person::hasProfile).count();
        return new BroughtIn.People(followed.size(), (int) named, (int) withProfile);
    }
}
