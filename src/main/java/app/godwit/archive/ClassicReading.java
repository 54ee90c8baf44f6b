package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// One run through a classic archive: who the owner is, the months, and from the table what they lack.
final class ClassicReading {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy_MM").withZone(ZoneOffset.UTC);

    private final Opened archive;
    private final ClassicFiles files;
    private final Intake intake;
    private final Problems problems;
    private final DataReader reader;
    private final ClassicOwner owner;
    private final ClassicIndex index;
    private final Names names;
    private final TweetRun run;

    ClassicReading(Opened archive, ClassicFiles files, Intake intake) {
        this.archive = archive;
        this.files = files;
        this.intake = intake;
        problems = new Problems(intake::problem);
        reader = new DataReader(archive, files.root(), problems);
        owner = ClassicOwner.read(archive.container(), files, problems);
        index = ClassicIndex.read(archive.container(), files, reader, problems);
        names = new Names(owner.id());
        var mediaFiles = new MediaFiles(archive.path(), new MediaFolders(archive, files.root(), problems));
        run = new TweetRun(new TweetMaker(owner.id(), new Notes(), mediaFiles), names, problems, intake);
    }

    ArchiveReport read() {
        wholeness();
        if (owner.isKnown()) {
            intake.profile(owner.profile());
        }
        files.months().forEach(this::readMonth);
        if (!files.table().isEmpty() && (files.months().isEmpty() || index.isOpen())) {
            readTable();
        }
        names.pushTo(intake);
        index.check(problems);
        problems.close();
        var tally = run.tally();
        return new ArchiveReport(
                owner.handle(),
                ArchiveReport.Extent.WHOLE,
                run.tweets(),
                tally.setApart(),
                new ArchiveReport.People(0, 0, 0, 0, names.size(), 0, 0),
                tally.media(),
                new ArchiveReport.Expected(index.tweets(), Manifest.UNKNOWN, Manifest.UNKNOWN, 0, 0));
    }

    private void wholeness() {
        if (!archive.container().flaw().isEmpty()) {
            problems.add(archive.name(), -1, archive.container().flaw());
        }
        if (owner.id() == 0) {
            problems.add(
                    archive.name(), -1, "The owner's number is missing, so own threads look like replies to others.");
        }
        if (!files.apart().isEmpty()) {
            problems.add(
                    files.apart().getFirst(), -1, "This belongs to another archive: bring in that one on its own.");
        }
    }

    private void readMonth(ClassicFiles.Month month) {
        var firstKey = Glance.at(archive.container(), month.file(), Glance::isClassicTweet)
                .map(Glance::firstKey)
                .orElse("");
        reader.each(month.file(), ItemShape.bare(firstKey), ClassicTweet::read, tweet -> {
            if (isOwn(tweet) && run.tweet(tweet.wire(), reader.spot())) {
                index.count(month.name());
            }
        });
    }

    /// Behind a damaged retweet the reading may go on in the middle, at somebody else's words.
    private boolean isOwn(ClassicTweet tweet) {
        var own = owner.id() == 0 || tweet.user.id == 0 || tweet.user.id == owner.id();
        if (!own) {
            reader.leftOut("A tweet in this file was written by somebody else; it was left out.");
        }
        return own;
    }

    private void readTable() {
        var added = new int[1];
        TweetTable.read(archive.container(), files.table(), problems, tweet -> {
            if (!run.tally().has(tweet.id) && run.tweet(tweet, new Spot(files.table(), -1))) {
                Moments.posted(tweet.id, tweet.createdAt).map(MONTH::format).ifPresent(index::count);
                added[0]++;
            }
        });
        if (!files.months().isEmpty() && added[0] > 0) {
            problems.add(
                    files.table(),
                    -1,
                    "%d tweets were missing elsewhere and were taken from this table, without their pictures."
                            .formatted(added[0]));
        }
    }
}
