package app.godwit.archive;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Tweet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
    private final TweetMaker maker;
    private final Tally tally = new Tally();
    /// Older version of an edited tweet → its last version.
    private final LongMap edits = new LongMap();

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
        maker = new TweetMaker(
                owner.id(), notes, new MediaFiles(archive.path(), new MediaFolders(archive, folder, problems)));
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
        reader.each(DataType.TWEETS, WireTweet::read, this::tweet);
        pushAgainBehindEdits();
        APART.forEach(type -> reader.each(type, WireTweet::read, wire -> apart(wire, type)));
        names.pushTo(intake);
        var expected = Completeness.check(reader, manifest, tally, people, notes, problems);
        problems.close();
        return new ArchiveReport(
                owner.handle(),
                extent,
                tally.tweets(edits),
                tally.setApart(),
                people.report(names, lists),
                tally.media(),
                expected);
    }

    private void wholeness() {
        if (!archive.container().flaw().isEmpty()) {
            problems.add("", -1, archive.container().flaw());
        }
        if (extent != ArchiveReport.Extent.WHOLE) {
            problems.add(
                    manifest.isThere() ? folder + "manifest.js" : "",
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
                problems.add(
                        folder + "note-tweet.js", -1, "There are too many long posts to join; this one stays cut.");
            }
        });
    }

    private void tweet(WireTweet wire) {
        if (!isUsable(wire, DataType.TWEETS) || !tally.isNew(wire.id)) {
            return;
        }
        names.learn(wire);
        var last = wire.versions.isEmpty() ? wire.id : Collections.max(wire.versions);
        wire.versions.stream().filter(version -> version < last).forEach(older -> intake.edited(older, last));
        if (last > wire.id) {
            edits.put(wire.id, last);
            tally.superseded();
            return;
        }
        make(wire, DataType.TWEETS).ifPresent(tweet -> {
            tally.count(tweet);
            intake.tweet(tweet);
        });
    }

    private void apart(WireTweet wire, DataType type) {
        if (isUsable(wire, type) && tally.isNew(wire.id)) {
            names.learn(wire);
            make(wire, type).ifPresent(tweet -> {
                tally.setApart(type);
                intake.tweet(tweet);
            });
        }
    }

    private boolean isUsable(WireTweet wire, DataType type) {
        var usable = wire.id != 0 && !(wire.fullText.isEmpty() && wire.media.isEmpty());
        if (!usable) {
            problems.add(reader.place(type), -1, "Tweet %d has no id or no text; it was left out.".formatted(wire.id));
        }
        return usable;
    }

    private Optional<Tweet> make(WireTweet wire, DataType type) {
        var tweet = maker.make(wire, type, edits);
        if (tweet.isEmpty()) {
            problems.add(reader.place(type), -1, "Tweet %d has no date; it was left out.".formatted(wire.id));
        }
        return tweet;
    }

    /// Files are in no order: some replies came before it was known that they answer an older version.
    private void pushAgainBehindEdits() {
        var late = tally.repliesTo(edits);
        if (late.size() > 0) {
            new DataReader(archive, folder, new Problems(problem -> {}))
                    .each(DataType.TWEETS, WireTweet::read, wire -> {
                        if (late.contains(wire.id)) {
                            maker.make(wire, DataType.TWEETS, edits).ifPresent(intake::tweet);
                        }
                    });
        }
    }
}
