package app.godwit.posts;

import app.godwit.posts.Checked.Unusable;
import app.godwit.posts.Checked.Usable;
import java.util.Optional;

/// Looks at a file's bytes before they go to the server: what it is, whether the server takes it, and what it
/// tells that it should not. A picture is decoded only when a limit demands that it be made smaller, and never one that
/// claims to be huge.
public final class MediaCheck {
    /// In pixels. The largest that X ever kept has 17 million; what claims more than this is a trap or a mistake.
    static final long LARGEST_DECODED = 64_000_000;

    /// In bytes. A picture of more is not read at all.
    public static final long LARGEST_PICTURE = 48L << 20;

    private static final String BROKEN = "The %s is broken. Look for the original and attach it by hand.";

    private final Limits limits;

    public MediaCheck(Limits limits) {
        this.limits = limits;
    }

    /// Says whether a file can go, and gives the bytes to send.
    ///
    /// @param bytes the whole file; a video's are cleaned where they are, for it may be large
    public Checked check(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unusable("The file is empty. Look for the original and attach it by hand.");
        }
        return FileType.of(bytes)
                .map(type -> type.isPicture() ? picture(type, bytes) : video(bytes))
                .orElseGet(() -> new Unusable("The file is neither a picture nor a video that servers take."));
    }

    /// Whether a picture may be decoded: it is one, and does not claim to be huge.
    public static boolean canBeOpened(byte[] bytes) {
        return FileType.of(bytes)
                .filter(FileType::isPicture)
                .flatMap(type -> PictureSize.of(type, bytes))
                .filter(size -> size.pixels() <= LARGEST_DECODED)
                .isPresent();
    }

    private Checked video(byte[] bytes) {
        if (bytes.length > limits.videoBytes()) {
            return new Unusable("The video has " + bytes.length + " bytes and the server takes " + limits.videoBytes()
                    + ". Make it smaller and attach it by hand.");
        }
        return new Usable(FileType.MP4, Mp4Cleaner.clean(bytes), "");
    }

    private Checked picture(FileType type, byte[] bytes) {
        var size = PictureSize.of(type, bytes);
        if (size.isEmpty()) {
            return new Unusable(BROKEN.formatted("picture"));
        }
        var pixels = size.get().pixels();
        if (pixels > LARGEST_DECODED) {
            return new Unusable("The picture claims to have " + pixels + " pixels; more than " + LARGEST_DECODED
                    + " are not opened. Make it smaller and attach it by hand.");
        }
        return clean(type, bytes)
                .map(clean -> fits(clean, pixels)
                        ? new Usable(type, clean, "")
                        : new Shrinking(limits.imagePixels(), limits.imageBytes()).of(type, clean, size.get()))
                .orElseGet(() -> new Unusable(BROKEN.formatted("picture")));
    }

    private boolean fits(byte[] bytes, long pixels) {
        return bytes.length <= limits.imageBytes() && pixels <= limits.imagePixels();
    }

    private static Optional<byte[]> clean(FileType type, byte[] bytes) {
        return switch (type) {
            case JPEG -> Optional.of(JpegCleaner.clean(bytes));
            case PNG -> PngCleaner.clean(bytes);
            case WEBP -> WebpCleaner.clean(bytes);
            case GIF -> Optional.of(GifCleaner.clean(bytes));
            case MP4 -> Optional.empty();
        };
    }
}
