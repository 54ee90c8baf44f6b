package app.godwit.moves;

import app.godwit.archive.MediaGone;
import app.godwit.archive.MediaSource;
import app.godwit.fediverse.Upload;
import app.godwit.posts.Checked;
import app.godwit.posts.Limits;
import app.godwit.posts.MediaCheck;
import app.godwit.tweets.Media;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture or video in the archive → a file ready to send, or the reason why it cannot be.
final class Attachments implements AutoCloseable {
    private final Limits limits;
    private final MediaSource source = new MediaSource();

    Attachments(Limits limits) {
        this.limits = limits;
    }

    /// What becomes of a file.
    sealed interface Loaded {}

    record Usable(Upload upload) implements Loaded {}

    /// @param why one sentence
    record Unusable(String why) implements Loaded {}

    /// @throws NeedsUser the whole archive is gone: leaving out all pictures is not what anybody wants
    Loaded load(Media media) throws NeedsUser {
        return switch (media.place()) {
            case Media.Missing missing -> new Unusable("%s is not in the archive".formatted(missing.expected()));
            case Media.InArchive file -> load(media, file);
        };
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
