package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.util.List;
import java.util.Optional;

/// Since May 2018: lists in script files named after what they hold, in the archive's root until March 2020 and in
/// `data/` since. Whether items stand bare or in an object of their own is told file by file, see [ItemShape].
final class CurrentEra implements Era {
    /// Files that tell as well as the tweets do that this is an archive, or a part of one.
    private static final List<DataType> OTHER_SIGNS = List.of(
            DataType.ACCOUNT,
            DataType.HEADERS,
            DataType.FOLLOWING,
            DataType.PROFILE,
            DataType.NOTES,
            DataType.DELETED,
            DataType.COMMUNITY,
            DataType.CIRCLE,
            DataType.FOLLOWER,
            DataType.BLOCKED,
            DataType.MUTED);

    @Override
    public boolean recognises(Opened archive) {
        return folder(archive).isPresent();
    }

    private static Optional<String> folder(Opened archive) {
        var listing = archive.listing();
        return listing.folderOf(DataType.TWEETS)
                .or(() -> OTHER_SIGNS.stream()
                        .flatMap(type -> listing.folderOf(type).stream()
                                .filter(folder -> silent(archive, folder).isKnown(type)))
                        .findFirst())
                .or(() -> listing.mediaParents().stream().findFirst());
    }

    private static DataReader silent(Opened archive, String folder) {
        return new DataReader(archive, folder, new Problems(problem -> {}));
    }

    @Override
    public ArchiveReport read(Opened archive, Intake intake) throws NotAnArchive {
        var folder = folder(archive).orElse("");
        var glance = silent(archive, folder);
        var extent = extent(archive, folder, glance);
        var nothing = !glance.hasItems(DataType.TWEETS) && !glance.hasItems(DataType.FOLLOWING);
        if (!archive.container().flaw().isEmpty()) {
            refuse(nothing, archive, "%s breaks off before its first tweet: download the archive again.");
        } else if (extent == ArchiveReport.Extent.WHOLE) {
            refuse(
                    nothing || !glance.has(DataType.TWEETS),
                    archive,
                    "%s is an X archive without tweets: choose the zip or folder that holds data/tweets.js.");
        }
        return new CurrentReading(archive, folder, extent, intake).read();
    }

    /// A part without tweets may still list them: a cloud drive split the archive, or X did.
    private static ArchiveReport.Extent extent(Opened archive, String folder, DataReader glance) {
        var manifest = Manifest.read(archive.container(), folder, new Problems(problem -> {}));
        if (glance.has(DataType.TWEETS)) {
            return manifest.isPartial() ? ArchiveReport.Extent.PART : ArchiveReport.Extent.WHOLE;
        }
        if (archive.listing().names().isEmpty()) {
            return ArchiveReport.Extent.MEDIA_ALONE;
        }
        var tweetsElsewhere = manifest.isPartial() || !manifest.isThere() || manifest.count("tweets", "tweet") > 0;
        return tweetsElsewhere ? ArchiveReport.Extent.PART : ArchiveReport.Extent.WHOLE;
    }

    private static void refuse(boolean useless, Opened archive, String sentence) throws NotAnArchive {
        if (useless) {
            throw new NotAnArchive(sentence.formatted(archive.path()));
        }
    }
}
