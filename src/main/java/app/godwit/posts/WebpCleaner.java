package app.godwit.posts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Takes EXIF and XMP out of a WebP. All other chunks are copied byte by byte.
final class WebpCleaner {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    /// The bits of the first chunk that promise EXIF and XMP.
    private static final int PROMISES = 0x0c;

    private WebpCleaner() {}

    /// Empty for a file that ends in the middle.
    static Optional<byte[]> clean(byte[] webp) {
        var numbers = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream(webp.length);
        out.write(webp, 0, HEADER);
        var end = numbers.getInt(4) + CHUNK;
        if (end < HEADER || end > webp.length) {
            return Optional.empty();
        }
        for (var at = HEADER; at + CHUNK <= end; ) {
            var length = numbers.getInt(at + 4);
            if (length < 0 || length > end - at - CHUNK) {
                return Optional.empty();
            }
            // Chunks begin at even places; some writers leave the last one unpadded.
            var next = Math.min(end, at + CHUNK + length + (length & 1));
            if (isKept(webp, at)) {
                out.write(webp, at, next - at);
            }
            at = next;
        }
        return Optional.of(finished(out.toByteArray()));
    }

    private static boolean isKept(byte[] webp, int at) {
        var name = name(webp, at);
        return !name.equals("EXIF") && !name.equals("XMP ");
    }

    private static byte[] finished(byte[] webp) {
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(4, webp.length - CHUNK);
        if (webp.length > HEADER + CHUNK && name(webp, HEADER).equals("VP8X")) {
            webp[HEADER + CHUNK] &= (byte) ~PROMISES;
        }
        return webp;
    }

    private static String name(byte[] webp, int at) {
        return new String(webp, at, 4, StandardCharsets.ISO_8859_1);
    }
}
