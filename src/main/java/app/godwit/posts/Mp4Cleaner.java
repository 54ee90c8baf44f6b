package app.godwit.posts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/// Blanks in an MP4 where, when and with what it was taken: the user's data with the place, Apple's and other notes,
/// XMP, and the times of making. Nothing moves, since the film's own tables say where in the file its frames lie; so
/// this is done in place, without a copy of a large film.
final class Mp4Cleaner {
    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] XMP = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
    private static final Set<String> NOTES = Set.of("udta", "meta");
    private static final Set<String> HOLDERS = Set.of("moov", "trak", "mdia", "moof", "traf");
    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");
    private static final int HEADER = 8;
    private static final int DEEPEST = 6;

    private final byte[] mp4;
    private final ByteBuffer numbers;

    private Mp4Cleaner(byte[] mp4) {
        this.mp4 = mp4;
        numbers = ByteBuffer.wrap(mp4);
    }

    /// Changes the bytes given. What lies behind damage stays as it is.
    static byte[] clean(byte[] mp4) {
        new Mp4Cleaner(mp4).boxes(0, mp4.length, 0);
        return mp4;
    }

    private void boxes(int from, int to, int depth) {
        for (var at = from; at + HEADER <= to; ) {
            var size = size(at, to);
            var header = numbers.getInt(at) == 1 ? 2 * HEADER : HEADER;
            if (size < header || size > to - at) {
                return;
            }
            var end = (int) (at + size);
            box(at, at + header, end, depth);
            at = end;
        }
    }

    /// 0 means up to the end, 1 that a longer number follows.
    private long size(int at, int to) {
        var size = Integer.toUnsignedLong(numbers.getInt(at));
        if (size == 1) {
            return at + 2 * HEADER <= to ? numbers.getLong(at + HEADER) : -1;
        }
        return size == 0 ? to - at : size;
    }

    private void box(int at, int data, int end, int depth) {
        var name = new String(mp4, at + 4, 4, StandardCharsets.ISO_8859_1);
        if (NOTES.contains(name) || isXmp(name, data, end)) {
            System.arraycopy(FREE, 0, mp4, at + 4, FREE.length);
            Arrays.fill(mp4, data, end, (byte) 0);
        } else if (DATED.contains(name) && data + 20 <= end) {
            // One byte of version, three of flags, then two times of four or eight bytes each.
            Arrays.fill(mp4, data + 4, data + (mp4[data] == 1 ? 20 : 12), (byte) 0);
        } else if (HOLDERS.contains(name) && depth < DEEPEST) {
            boxes(data, end, depth + 1);
        }
    }

    private boolean isXmp(String name, int data, int end) {
        return name.equals("uuid")
                && data + XMP.length <= end
                && Arrays.equals(mp4, data, data + XMP.length, XMP, 0, XMP.length);
    }
}
