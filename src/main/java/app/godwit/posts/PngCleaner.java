package app.godwit.posts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Takes out of a PNG what its maker and its camera wrote into it (EXIF, texts, the time). All other chunks are copied
/// byte by byte; what stands behind the last one is left away.
final class PngCleaner {
    private static final Set<String> DROPPED = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME", "zxIf");
    private static final int SIGNATURE = 8;
    /// Length, name and check sum around a chunk's data.
    private static final int FRAME = 12;

    private PngCleaner() {}

    /// Empty for a file that ends in the middle.
    static Optional<byte[]> clean(byte[] png) {
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        var at = SIGNATURE;
        while (at + FRAME <= png.length) {
            var length = ByteBuffer.wrap(png).getInt(at);
            if (length < 0 || length > png.length - at - FRAME) {
                return Optional.empty();
            }
            var name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!DROPPED.contains(name)) {
                out.write(png, at, length + FRAME);
            }
            if (name.equals("IEND")) {
                return Optional.of(out.toByteArray());
            }
            at += length + FRAME;
        }
        return Optional.empty();
    }
}
