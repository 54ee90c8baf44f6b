package app.godwit.moves;

import app.godwit.archive.MediaGone;
import app.godwit.archive.MediaSource;
import app.godwit.fediverse.Upload;
import app.godwit.journal.Journal;
import app.godwit.posts.Checked;
import app.godwit.posts.Limits;
import app.godwit.posts.MediaCheck;
import app.godwit.tweets.Media;
import java.nio.file.Files;
import java.nio.file.Path;

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

    record Usable(Upload upload) implements Loaded {}

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
        return journal.tweets().find(tweet).stream()
                .flatMap(found -> found.media().stream())
                .filter(now -> now.id() == media.id() && now.place() instanceof Media.InArchive)
                .map(Media::place)
                .findFirst()
                .orElse(media.place());
    }

    /// Where its archive lies now.
    private Media.InArchive here(Media.InArchive file) {
        var place = journal.sources().places().getOrDefault(file.archive(), file.archive());
        return new Media.InArchive(place, file.entry(), file.size(), file.crc());
    }

    private Loaded load(Media media, Media.InArchive file) throws NeedsUser {
        if (!Files.exists(Path.of(file.archive()))) {
            throw new NeedsUser(
                    "The archive",
                    "The archive %s has gone. Put it back where it was, or bring it in again from its new place."
                            .formatted(file.archive()));
        }
        try {
            return checked(media, file, source.read(file, largest(media)));
        } catch (MediaGone gone) {
            return new Unusable(gone.getMessage());
        }
    }

    private long largest(Media media) {
        return media.type() == Media.Type.PHOTO ? limits.imageBytes() : limits.videoBytes();
    }

    private Loaded checked(Media media, Media.InArchive file, byte[] bytes) {
        return switch (new MediaCheck(limits).check(bytes)) {
            case Checked.Usable good ->
                new Usable(new Upload(name(file), good.type().mime(), good.bytes(), media.alt()));
            case Checked.Unusable bad -> new Unusable(bad.why());
        };
    }

    private static String name(Media.InArchive file) {
        return file.entry().substring(file.entry().lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        source.close();
    }
}
