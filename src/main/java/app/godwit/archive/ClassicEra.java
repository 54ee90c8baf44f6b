package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.util.List;

/// December 2012 to August 2019, the "Tweet archive": a script file per month, and all tweets again in `tweets.csv`.
/// There are no media, no people followed, and only the tweets that stood then.
final class ClassicEra implements Era {
    /// By what the files hold: bare tweets with a `text`, or a table with the columns of `tweets.csv`. Where a newer
    /// archive lies in the same place, that one is read: it knows more of the same tweets.
    @Override
    public boolean recognises(Opened archive) {
        return !holdsLaterTweets(archive)
                && (ClassicFiles.of(archive).isPresent() || ClassicFiles.areNamed(archive.listing()));
    }

    private static boolean holdsLaterTweets(Opened archive) {
        return archive
                .listing()
                .folderOf(DataType.TWEETS)
                .map(folder -> archive.listing().parts(folder, DataType.TWEETS))
                .stream()
                .flatMap(List::stream)
                .anyMatch(file -> Glance.at(archive.container(), file, Glance::isLaterTweet)
                        .isPresent());
    }

    @Override
    public ArchiveReport read(Opened archive, Intake intake) throws NotAnArchive {
        var files = ClassicFiles.of(archive)
                .orElseThrow(() -> new NotAnArchive(
                        "%s is a classic Twitter archive in which no tweet can be read: download or copy it again."
                                .formatted(archive.path())));
        return new ClassicReading(archive, files, intake).read();
    }
}
