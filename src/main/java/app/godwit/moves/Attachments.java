package app.godwit.moves;

import app.godwit.archive.MediaGone;
import app.godwit.archive.MediaSource;
import app.godwit.fediverse.Upload;
import app.godwit.journal.Journal;
import app.godwit.posts.Checked;
import app.godwit.posts.FileType;
import app.godwit.posts.Limits;
import app.godwit.posts.MediaCheck;
import app.godwit.tweets.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A picture or video in the archive → a file ready to send, or the reason why it cannot be.
final class Attachments implements AutoCloseable {
    private final Limits limits;
    private final Journal journal;
    private final MediaSource source = new MediaSource();

    /// @param journal knows where archives lie now, and which of them holds a file
    Attachments(Limits limits, Journal journal) {
        this.limits = limits;
        this.journal = journal;
    }

    /// What becomes of a file.
    sealed interface Loaded {}

    /// @param changed one sentence on what was made of it, `""` for nothing
    record Usable(Upload upload, String changed) implements Loaded {}

    /// @param why one sentence
    record Unusable(String why) implements Loaded {}

    /// @param tweet the tweet whose file it is: since it was planned, the file may have been found in another archive
    /// @throws NeedsUser the whole archive is gone: leaving out all pictures is not what anybody wants
    Loaded load(long tweet, Media media) throws NeedsUser {
        return switch (known(tweet, media)) {
            case Media.Missing missing -> new Unusable("%s is not in the archive".formatted(missing.expected()));
            case Media.InArchive file -> load(media, here(file));
        };
    }

    private Media.Place known(long tweet, Media media) {
        return journal.tweets().media(tweet).stream()
                .filter(now -> now.id() == media.id() && now.place() instanceof Media.InArchive)
                .map(Media::place)
                .findFirst()
                .orElse(media.place());
    }

    /// Where its archive lies now.
    private Media.InArchive here(Media.InArchive file) {
        var place = journal.sources().place(file.archive()).orElse(file.archive());
        return new Media.InArchive(place, file.entry(), file.size(), file.crc());
    }

    private Loaded load(Media media, Media.InArchive wanted) throws NeedsUser {
        var file = Files.exists(Path.of(wanted.archive()))
                ? wanted
                : elsewhere(wanted).orElseThrow(() -> hasGone(wanted));
        try {
            return checked(media, file, source.read(file, largest(media)));
        } catch (MediaGone gone) {
            return new Unusable(gone.getMessage());
        }
    }

    /// The same file in another archive of the same person.
    private Optional<Media.InArchive> elsewhere(Media.InArchive gone) {
        var parts = gone.entry().split("/");
        var expected = parts.length < 2 ? gone.entry() : parts[parts.length - 2] + "/" + parts[parts.length - 1];
        return journal.sources().places().values().stream()
                .filter(place -> Files.exists(Path.of(place)))
                .flatMap(place -> source.find(Path.of(place), expected).stream())
                .filter(found -> found.size() == gone.size())
                .findFirst();
    }

    private static NeedsUser hasGone(Media.InArchive file) {
        return new NeedsUser(
                "The archive",
                "The archive %s has gone. Put it back where it was, or bring it in again from its new place."
                        .formatted(file.archive()));
    }

    private long largest(Media media) {
        return media.type() == Media.Type.PHOTO
                ? Math.max(limits.imageBytes(), MediaCheck.LARGEST_PICTURE)
                : limits.videoBytes();
    }

    private Loaded checked(Media media, Media.InArchive file, byte[] bytes) {
        return switch (new MediaCheck(limits).check(bytes)) {
            case Checked.Usable good ->
                new Usable(
                        new Upload(name(file, good.type()), good.type().mime(), good.bytes(), alt(media)),
                        good.changed());
            case Checked.Unusable bad -> new Unusable(bad.why());
        };
    }

    /// Longer descriptions would be refused with their picture.
    private String alt(Media media) {
        var end = Math.min(media.alt().codePointCount(0, media.alt().length()), limits.description());
        return media.alt().substring(0, media.alt().offsetByCodePoints(0, end));
    }

    /// Servers believe the ending, so it follows what the bytes say: a WebP may be named `.jpg`.
    private static String name(Media.InArchive file, FileType type) {
        var name = file.entry().substring(file.entry().lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + "." + type.extension();
    }

    @Override
    public void close() {
        source.close();
    }
}
