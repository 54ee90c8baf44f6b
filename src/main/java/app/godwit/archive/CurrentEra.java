package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.util.Optional;

/// Since January 2020: every item in an object of its own (`{"tweet": {…}}`), the files in `data/` since March.
final class CurrentEra implements Era {
    private static final DataType[] OTHER_SIGNS = {
        DataType.ACCOUNT, DataType.HEADERS, DataType.FOLLOWING, DataType.PROFILE
    };

    @Override
    public boolean recognises(Opened archive) {
        return folder(archive).isPresent();
    }

    /// The first key of the first tweet, `""` when that is damaged, empty when there is none.
    static Optional<String> firstTweetKey(Opened archive) {
        return archive.listing()
                .folderOf(DataType.TWEETS)
                .flatMap(folder -> silent(archive, folder).firstKey(DataType.TWEETS));
    }

    private static Optional<String> folder(Opened archive) {
        return archive.listing()
                .folderOf(DataType.TWEETS)
                .or(() -> archive.listing().folderOf(OTHER_SIGNS));
    }

    private static DataReader silent(Opened archive, String folder) {
        return new DataReader(archive, folder, new Problems(problem -> {}));
    }

    @Override
    public ArchiveReport read(Opened archive, Intake intake) throws NotAnArchive {
        var folder = folder(archive).orElse("");
        var glance = silent(archive, folder);
        var whole = archive.container().flaw().isEmpty();
        if (whole && !glance.has(DataType.TWEETS) || isEmpty(glance)) {
            throw new NotAnArchive(nothing(whole, glance.has(DataType.TWEETS)).formatted(archive.path()));
        }
        return new CurrentReading(archive, folder, intake).read();
    }

    private static String nothing(boolean whole, boolean tweets) {
        if (!whole) {
            return "%s breaks off before its first tweet: download the archive again.";
        }
        return tweets
                ? "%s is an X archive without tweets, its data/tweets.js holds none: download the archive again."
                : "%s is an X archive without tweets: choose the zip or folder that holds data/tweets.js.";
    }

    private static boolean isEmpty(DataReader glance) {
        return glance.firstKey(DataType.TWEETS).isEmpty()
                && glance.firstKey(DataType.FOLLOWING).isEmpty();
    }
}
