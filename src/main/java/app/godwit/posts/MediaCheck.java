package app.godwit.posts;

import app.godwit.posts.Checked.Unusable;
import app.godwit.posts.Checked.Usable;

/// Looks at a file's bytes before they go to the server: what it is, whether the server takes it, and what it
/// tells that it should not. Nothing is decoded, so a picture that claims to be huge costs nothing.
public final class MediaCheck {
    private final Limits limits;

    public MediaCheck(Limits limits) {
        this.limits = limits;
    }

    /// Says whether a file can go, and gives the bytes to send.
    ///
    /// @param bytes the whole file
    public Checked check(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unusable("The file is empty. Look for the original and attach it by hand.");
        }
        return FileType.of(bytes)
                .map(type -> check(type, bytes))
                .orElseGet(() -> new Unusable("The file is neither a picture nor a video that servers take."));
    }

    private Checked check(FileType type, byte[] bytes) {
        var largest = type.isPicture() ? limits.imageBytes() : limits.videoBytes();
        if (bytes.length > largest) {
            return new Unusable("The file has " + bytes.length + " bytes and the server takes " + largest
                    + ". Make it smaller and attach it by hand.");
        }
        var pixels = PictureSize.pixels(type, bytes);
        if (pixels > limits.imagePixels()) {
            return new Unusable("The picture has " + pixels + " pixels and the server takes " + limits.imagePixels()
                    + ". Make it smaller and attach it by hand.");
        }
        return new Usable(type, type == FileType.JPEG ? JpegCleaner.clean(bytes) : bytes);
    }
}
