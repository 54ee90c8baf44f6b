package app.godwit.posts;

/// Looks at a file's bytes before they go to the server: what it is, whether the server takes it, and what it tells
/// that
/// it should not. Nothing is decoded, so a picture that claims to be huge costs nothing.
public final class MediaCheck {
    private MediaCheck() {}

    /// What came of it.
    public sealed interface Checked {}

    /// It can go to the server.
    ///
    /// @param type  MIME type
    /// @param bytes without what tells where and with what a picture was taken
    @SuppressWarnings("ArrayRecordComponent") // on its way to the server, never compared
    public record Good(String type, byte[] bytes) implements Checked {}

    /// It cannot.
    ///
    /// @param why one sentence for people
    public record Bad(String why) implements Checked {}

    /// Says whether a file can go, and gives the bytes to send.
    ///
    /// @param bytes the whole file
    public static Checked check(byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return new Bad("The file is empty. Look for the original and attach it by hand.");
        }
        return FileType.of(bytes)
                .map(type -> check(type, bytes, limits))
                .orElseGet(() -> new Bad("The file is neither a picture nor a video that servers take."));
    }

    private static Checked check(FileType type, byte[] bytes, Limits limits) {
        var largest = type.isPicture() ? limits.imageBytes() : limits.videoBytes();
        if (bytes.length > largest) {
            return new Bad("The file has " + bytes.length + " bytes and the server takes " + largest
                    + ". Make it smaller and attach it by hand.");
        }
        var pixels = PictureSize.pixels(type, bytes);
        if (pixels > limits.imagePixels()) {
            return new Bad("The picture has " + pixels + " pixels and the server takes " + limits.imagePixels()
                    + ". Make it smaller and attach it by hand.");
        }
        return new Good(type.mime(), type == FileType.JPEG ? JpegCleaner.clean(bytes) : bytes);
    }
}
