package app.godwit.posts;

import java.util.ArrayList;
import java.util.List;

/// The segments of a JPEG up to the picture itself.
///
/// @param picture where the first scan begins, or the damage
record JpegSegments(List<Segment> list, int picture) {
    static final int APP0 = 0xe0;
    static final int APP1 = 0xe1;
    static final int APP2 = 0xe2;
    static final int APP14 = 0xee;
    static final int APP15 = 0xef;
    static final int COMMENT = 0xfe;
    private static final int SCAN = 0xda;

    /// One segment, marker and length included.
    record Segment(int marker, int start, int end) {}

    static JpegSegments of(byte[] jpeg) {
        var list = new ArrayList<Segment>();
        var at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            var marker = jpeg[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            var end = at + 2 + unsigned(jpeg, at + 2);
            if (marker == SCAN || end <= at + 3 || end > jpeg.length) {
                break;
            }
            list.add(new Segment(marker, at, end));
            at = end;
        }
        return new JpegSegments(list, at);
    }

    static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }
}
