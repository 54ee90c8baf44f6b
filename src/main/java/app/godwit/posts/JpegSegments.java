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
    private static final int END = 0xd9;

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

    /// Where the picture ends that begins there: behind its end marker, or where the file does.
    static int end(byte[] jpeg, int picture) {
        var at = picture;
        while (at + 4 <= jpeg.length) {
            var marker = (jpeg[at] & 0xff) == 0xff ? jpeg[at + 1] & 0xff : 0;
            if (marker == END) {
                return at + 2;
            }
            // Within the picture 0xff stands before 0, before itself and before the eight marks that start it afresh.
            var isSegment = marker >= 0xc0 && marker != 0xff && (marker < 0xd0 || marker > 0xd8);
            at += isSegment ? 2 + unsigned(jpeg, at + 2) : 1;
        }
        return jpeg.length;
    }

    static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }
}
