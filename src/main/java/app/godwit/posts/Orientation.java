package app.godwit.posts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Which side of a picture is up, as EXIF says it. All else in EXIF goes, but without this a picture would lie on its
/// side.
final class Orientation {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;

    private Orientation() {}

    /// An EXIF segment with the orientation and nothing else; empty when the picture stands upright or says nothing.
    static byte[] alone(byte[] jpeg, int start, int end) {
        var orientation = read(jpeg, start + 4, end);
        if (orientation <= UPRIGHT || orientation > 8) {
            return new byte[0];
        }
        var segment = ByteBuffer.allocate(4 + EXIF.length + 8 + 2 + ENTRY + 4);
        segment.putShort((short) 0xffe1)
                .putShort((short) (segment.capacity() - 2))
                .put(EXIF);
        segment.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }

    private static int read(byte[] jpeg, int start, int end) {
        var tiff = start + EXIF.length;
        if (tiff + 8 > end || !Arrays.equals(jpeg, start, tiff, EXIF, 0, EXIF.length)) {
            return UPRIGHT;
        }
        var bytes = ByteBuffer.wrap(jpeg, tiff, end - tiff).slice();
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = bytes.getInt(4);
        if (directory < 8 || directory > bytes.limit() - 2) {
            return UPRIGHT;
        }
        var entries = bytes.getShort(directory) & 0xffff;
        for (var at = directory + 2; entries > 0 && at + ENTRY <= bytes.limit(); at += ENTRY, entries--) {
            if ((bytes.getShort(at) & 0xffff) == TAG) {
                return bytes.getShort(at + 8);
            }
        }
        return UPRIGHT;
    }
}
