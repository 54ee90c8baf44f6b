package app.godwit.desktop.kit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// What the first bytes of a picture say, before anything is made of it: a picture of a few bytes can be huge. Its name
/// and its declared type do not count. PNG, JPEG and GIF are what JavaFX draws.
///
/// @param width  in pixels
/// @param height in pixels
record Raster(long width, long height) {
    private static final int PNG_HEAD = 24;
    private static final int GIF_HEAD = 10;
    private static final int MARKER = 0xFF;
    /// Start-of-frame markers of JPEG, which hold the size.
    private static final Set<Integer> FRAMES =
            Set.of(0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF);

    /// Empty when it is none of the three.
    static Optional<Raster> of(byte[] bytes) {
        if (begins(bytes, "\u0089PNG\r\n") && bytes.length > PNG_HEAD) {
            var head = ByteBuffer.wrap(bytes);
            return Optional.of(new Raster(head.getInt(16) & 0xFFFFFFFFL, head.getInt(20) & 0xFFFFFFFFL));
        }
        if (begins(bytes, "GIF8") && bytes.length > GIF_HEAD) {
            return Optional.of(new Raster(at(bytes, 6) + at(bytes, 7) * 256L, at(bytes, 8) + at(bytes, 9) * 256L));
        }
        return begins(bytes, "\u00FF\u00D8\u00FF") ? jpeg(bytes) : Optional.empty();
    }

    private static Optional<Raster> jpeg(byte[] bytes) {
        var place = 2;
        while (place + 8 < bytes.length && at(bytes, place) == MARKER) {
            var marker = at(bytes, place + 1);
            if (FRAMES.contains(marker)) {
                return Optional.of(new Raster(pair(bytes, place + 7), pair(bytes, place + 5)));
            }
            place += marker == MARKER ? 1 : 2 + Math.max(2, pair(bytes, place + 2));
        }
        return Optional.empty();
    }

    private static int pair(byte[] bytes, int place) {
        return at(bytes, place) * 256 + at(bytes, place + 1);
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }

    private static boolean begins(byte[] bytes, String with) {
        var head = with.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= head.length
                && ByteBuffer.wrap(bytes, 0, head.length).equals(ByteBuffer.wrap(head));
    }

    long pixels() {
        return width * height;
    }
}
