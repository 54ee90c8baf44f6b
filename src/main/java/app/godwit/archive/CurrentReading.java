package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.util.List;

/// One run through an archive of the current era: the small files first, then the tweets in one pass.
final class CurrentReading {
    private static final List<DataType> APART = List.of(DataType.DELETED, DataType.COMMUNITY, DataType.CIRCLE);

    private final Opened archive;
    private final String folder;
    private final ArchiveReport.Extent extent;
    private final Intake intake;
    private final Problems problems;
    private final DataReader reader;
    private final Manifest manifest;
    private final Owner owner;
    private final Notes notes = new Notes();
    private final Names names;
    private final TweetRun run;

    CurrentReading(Opened archive, String folder, ArchiveReport.Extent extent, Intake intake) {
        this.archive = archive;
        this.folder = folder;
        this.extent = extent;
        this.intake = intake;
        problems = new Problems(intake::problem);
        reader = new DataReader(archive, folder, problems);
        manifest = Manifest.read(archive.container(), folder, problems);
        owner = Owner.read(reader, manifest);
        names = new Names(owner.id());
        var mediaFiles = new MediaFiles(archive.path(), new MediaFolders(archive, folder, problems));
        run = new TweetRun(new TweetMaker(owner.id(), notes, mediaFiles), names, problems, intake);
    }

    ArchiveReport read() {
        wholeness();
        if (owner.isKnown()) {
            intake.profile(owner.profile());
        }
        manifest.made().ifPresent(intake::made);
        var people = People.read(reader, intake);
        var lists = Lists.read(reader, intake);
        readNotes();
        reader.each(DataType.TWEETS, WireTweet::read, wire -> run.tweet(wire, reader.spot()));
        pushAgainBehindEdits();
        APART.forEach(this::readApart);
        names.pushTo(intake);
        var tally = run.tally();
        var expected = Completeness.check(reader, manifest, tally, people, notes, problems);
        problems.close();
        return new ArchiveReport(
                owner.profile().handle(),
                extent,
                run.tweets(),
                tally.setApart(),
                people.report(names, lists),
                tally.media(),
                expected);
    }

    private void wholeness() {
        if (!archive.container().flaw().isEmpty()) {
            problems.add(archive.name(), -1, archive.container().flaw());
        }
        if (extent != ArchiveReport.Extent.WHOLE) {
            problems.add(
                    manifest.isThere() ? folder + "manifest.js" : archive.name(),
                    -1,
                    reader.has(DataType.TWEETS)
                            ? "This is one part of several: bring in the other parts too."
                            : "This is a part without tweets: bring in the other parts too.");
        }
        if (owner.id() == 0 && reader.has(DataType.TWEETS)) {
            problems.add(
                    "account.js", -1, "The owner's number is missing, so own threads look like replies to others.");
        }
    }

    private void readNotes() {
        reader.each(DataType.NOTES, Note::read, note -> {
            if (!notes.add(note)) {
                reader.leftOut("There are too many long posts to join; this one stays cut.");
            }
        });
    }

    private void readApart(DataType type) {
        reader.each(type, WireTweet::read, wire -> run.apart(wire, type, reader.spot()));
    }

    /// Files are in no order: some replies came before it was known that they answer an older version.
    private void pushAgainBehindEdits() {
        var late = run.late();
        if (late.size() > 0) {
            new DataReader(archive, folder, new Problems(problem -> {}))
                    .each(DataType.TWEETS, WireTweet::read, wire -> {
                        if (late.contains(wire.id)) {
                            run.again(wire);
                        }
                    });
        }
    }
}
