package app.godwit.posts;

import app.godwit.posts.JpegSegments.Segment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes out of a JPEG where, when and with what it was taken (EXIF, XMP, IPTC, comments), and whatever stands behind
/// the picture. The picture itself is copied byte by byte; its colour profile and which side is up are kept.
final class JpegCleaner {
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private JpegCleaner() {}

    static byte[] clean(byte[] jpeg) {
        var segments = JpegSegments.of(jpeg);
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        for (var segment : segments.list()) {
            if (isKept(jpeg, segment)) {
                out.write(jpeg, segment.start(), segment.end() - segment.start());
            } else if (segment.marker() == JpegSegments.APP1) {
                out.writeBytes(Orientation.alone(jpeg, segment.start(), segment.end()));
            }
        }
        out.write(jpeg, segments.picture(), JpegSegments.end(jpeg, segments.picture()) - segments.picture());
        return out.toByteArray();
    }

    private static boolean isKept(byte[] jpeg, Segment segment) {
        return switch (segment.marker()) {
            // JFIF, and Adobe's word on how colours are coded: without them the picture looks different.
            case JpegSegments.APP0, JpegSegments.APP14 -> true;
            case JpegSegments.APP2 -> startsWith(jpeg, segment.start() + 4, PROFILE);
            case JpegSegments.COMMENT -> false;
            default -> segment.marker() < JpegSegments.APP0 || segment.marker() > JpegSegments.APP15;
        };
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
