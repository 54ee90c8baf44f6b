package app.godwit.posts;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a file is, told by its first bytes. Names lie.
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    MP4("video/mp4", "mp4");

    private final String mime;
    private final String extension;

    FileType(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    public String mime() {
        return mime;
    }

    /// Without the dot.
    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this != MP4;
    }

    /// The type that the bytes say; empty for anything else.
    ///
    /// @param bytes the beginning, 12 bytes are enough
    public static Optional<FileType> of(byte[] bytes) {
        if (hasAt(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (hasAt(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (hasAt(bytes, 0, "GIF87a") || hasAt(bytes, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return hasAt(bytes, 4, "ftyp") ? Optional.of(MP4) : Optional.empty();
    }

    private static boolean hasAt(byte[] bytes, int start, String magic) {
        var wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < start + wanted.length) {
            return false;
        }
        for (var n = 0; n < wanted.length; n++) {
            if (bytes[start + n] != wanted[n]) {
                return false;
            }
        }
        return true;
    }
}
