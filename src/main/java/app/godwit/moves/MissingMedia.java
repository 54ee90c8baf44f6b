package app.godwit.moves;

import app.godwit.archive.MediaSource;
import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.tweets.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Looks for media that their tweet's archive lacks in all the others: of the parts of an archive, one may hold the
/// tweets and another the pictures.
final class MissingMedia {
    private final MediaSource files;
    private final List<Sources.Source> archives;

    private MissingMedia(MediaSource files, List<Sources.Source> archives) {
        this.files = files;
        this.archives = archives;
    }

    /// @return how many were found
    static int find(Journal journal) {
        var archives = journal.sources().begun("archive").stream()
                .filter(source -> !source.place().isEmpty())
                .toList();
        if (archives.size() < 2) {
            return 0;
        }
        try (var files = new MediaSource()) {
            return journal.tweets().findMissing(new MissingMedia(files, archives)::place);
        }
    }

    /// Tweets name an archive by the path under which it came, wherever it lies now.
    private Optional<Media.InArchive> place(Media.Missing missing) {
        return archives.stream()
                .flatMap(archive -> files.find(Path.of(archive.place()), missing.expected()).stream()
                        .map(found -> new Media.InArchive(archive.path(), found.entry(), found.size(), found.crc())))
                .findFirst();
    }
}
