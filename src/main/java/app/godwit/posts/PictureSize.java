package app.godwit.posts;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// How large a picture claims to be, from its header: nothing is decoded.
///
/// @param width  in pixels, at least 1
/// @param height in pixels, at least 1
record PictureSize(long width, long height) {
    private static final int WEBP_CHUNK = 12;
    private static final int WEBP_DATA = 20;

    /// Empty when the header is damaged, and for videos.
    static Optional<PictureSize> of(FileType type, byte[] bytes) {
        return switch (type) {
            case JPEG -> jpeg(bytes);
            case PNG -> bytes.length < 24 ? Optional.empty() : some(number(bytes, 16), number(bytes, 20));
            case GIF -> bytes.length < 10 ? Optional.empty() : some(little(bytes, 6), little(bytes, 8));
            case WEBP -> bytes.length < WEBP_DATA ? Optional.empty() : webp(Arrays.copyOf(bytes, WEBP_DATA + 10));
            case MP4 -> Optional.empty();
        };
    }

    /// Width times height.
    long pixels() {
        return width > Long.MAX_VALUE / height ? Long.MAX_VALUE : width * height;
    }

    private static Optional<PictureSize> some(long width, long height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static Optional<PictureSize> jpeg(byte[] bytes) {
        for (var segment : JpegSegments.of(bytes).list()) {
            if (isFrame(segment.marker()) && segment.end() - segment.start() >= 9) {
                return some(
                        JpegSegments.unsigned(bytes, segment.start() + 7),
                        JpegSegments.unsigned(bytes, segment.start() + 5));
            }
        }
        return Optional.empty();
    }

    /// SOF0…SOF15 without the three markers among them that are something else.
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /// The first chunk tells: extended, without loss, or with loss.
    private static Optional<PictureSize> webp(byte[] bytes) {
        var kind = number(bytes, WEBP_CHUNK);
        if (kind == 0x56503858) { // VP8X
            return some(1 + little3(bytes, WEBP_DATA + 4), 1 + little3(bytes, WEBP_DATA + 7));
        }
        if (kind == 0x5650384c) { // VP8L
            var bits = little(bytes, WEBP_DATA + 1) | (long) little(bytes, WEBP_DATA + 3) << 16;
            return some(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
        }
        return kind == 0x56503820 // "VP8 "
                ? some(little(bytes, WEBP_DATA + 6) & 0x3fff, little(bytes, WEBP_DATA + 8) & 0x3fff)
                : Optional.empty();
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static int little3(byte[] bytes, int at) {
        return little(bytes, at) | (bytes[at + 2] & 0xff) << 16;
    }

    private static long number(byte[] bytes, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(at));
    }
}
