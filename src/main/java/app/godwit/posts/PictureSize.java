package app.godwit.posts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// How large a picture claims to be, from its headers: nothing is decoded.
///
/// @param width  in pixels, at least 1
/// @param height in pixels, at least 1
record PictureSize(long width, long height) {
    private static final int WEBP_CHUNK = 12;
    private static final int WEBP_HEAD = 8;
    /// What stands in an animation's chunk before its picture: place, size, duration.
    private static final int WEBP_FRAME = 16;

    /// Empty when the header is damaged, and for videos.
    static Optional<PictureSize> of(FileType type, byte[] bytes) {
        return switch (type) {
            case JPEG -> jpeg(bytes);
            case PNG -> bytes.length < 24 ? Optional.empty() : some(number(bytes, 16), number(bytes, 20));
            case GIF -> bytes.length < 10 ? Optional.empty() : some(little(bytes, 6), little(bytes, 8));
            case WEBP -> webp(bytes, WEBP_CHUNK, bytes.length);
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

    /// The largest that any chunk tells of: a picture in it may be larger than the whole claims to be.
    private static Optional<PictureSize> webp(byte[] bytes, int start, int end) {
        var largest = Optional.<PictureSize>empty();
        for (var at = start; end - at > WEBP_HEAD; ) {
            var data = at + WEBP_HEAD;
            var next = data + number(bytes, at + 4, ByteOrder.LITTLE_ENDIAN);
            var stop = (int) Math.min(next, end);
            var isFrame = start == WEBP_CHUNK && number(bytes, at) == 0x414e4d46; // ANMF
            var size = isFrame ? webp(bytes, data + WEBP_FRAME, stop) : webp(bytes, number(bytes, at), data, stop);
            largest = larger(largest, size);
            at = (int) Math.min(next + (next & 1), Integer.MAX_VALUE);
        }
        return largest;
    }

    private static Optional<PictureSize> webp(byte[] bytes, long kind, int data, int end) {
        if (kind == 0x56503858 && end - data >= 10) { // VP8X
            return some(1 + little3(bytes, data + 4), 1 + little3(bytes, data + 7));
        }
        if (kind == 0x5650384c && end - data >= 5) { // VP8L
            var bits = number(bytes, data + 1, ByteOrder.LITTLE_ENDIAN);
            return some(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
        }
        return kind == 0x56503820 && end - data >= 10 // "VP8 "
                ? some(little(bytes, data + 6) & 0x3fff, little(bytes, data + 8) & 0x3fff)
                : Optional.empty();
    }

    private static Optional<PictureSize> larger(Optional<PictureSize> one, Optional<PictureSize> other) {
        return one.map(PictureSize::pixels).orElse(0L)
                        < other.map(PictureSize::pixels).orElse(0L)
                ? other
                : one;
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static int little3(byte[] bytes, int at) {
        return little(bytes, at) | (bytes[at + 2] & 0xff) << 16;
    }

    private static long number(byte[] bytes, int at) {
        return number(bytes, at, ByteOrder.BIG_ENDIAN);
    }

    private static long number(byte[] bytes, int at, ByteOrder order) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).order(order).getInt(at));
    }
}
