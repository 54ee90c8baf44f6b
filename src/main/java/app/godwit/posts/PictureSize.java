package app.godwit.posts;

import java.nio.ByteBuffer;

/// How many pixels a picture claims to have, from its header.
final class PictureSize {
    private PictureSize() {}

    /// 0 when the header does not say, or is of a kind whose size servers do not limit by pixels.
    static long pixels(FileType type, byte[] bytes) {
        return switch (type) {
            case JPEG -> jpeg(bytes);
            case PNG -> bytes.length < 24 ? 0 : area(number(bytes, 16), number(bytes, 20));
            case GIF -> bytes.length < 10 ? 0 : area(little(bytes, 6), little(bytes, 8));
            case WEBP, MP4 -> 0;
        };
    }

    private static long jpeg(byte[] bytes) {
        for (var segment : JpegSegments.of(bytes).list()) {
            if (isFrame(segment.marker()) && segment.end() - segment.start() >= 9) {
                return area(
                        JpegSegments.unsigned(bytes, segment.start() + 5),
                        JpegSegments.unsigned(bytes, segment.start() + 7));
            }
        }
        return 0;
    }

    /// SOF0…SOF15 without the three markers among them that are something else.
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static long number(byte[] bytes, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(at));
    }

    private static long area(long width, long height) {
        return height != 0 && width > Long.MAX_VALUE / height ? Long.MAX_VALUE : width * height;
    }
}
