package app.godwit.posts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Takes comments and programs' notes (XMP among them) out of a GIF. Pictures and their timing are copied byte by byte.
final class GifCleaner {
    /// Repetition and colour profile: without them it looks different.
    private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final int COMMENT = 0xfe;
    private static final int APPLICATION = 0xff;
    private static final int HEADER = 13;
    private static final int TABLE_FOLLOWS = 0x80;

    private final byte[] gif;

    private GifCleaner(byte[] gif) {
        this.gif = gif;
    }

    /// A damaged GIF ends where the damage begins.
    static byte[] clean(byte[] gif) {
        return gif.length < HEADER ? gif : new GifCleaner(gif).clean();
    }

    private byte[] clean() {
        var out = new ByteArrayOutputStream(gif.length);
        var at = Math.min(gif.length, HEADER + table(10));
        out.write(gif, 0, at);
        while (at + 1 < gif.length && (at(at) == EXTENSION || at(at) == PICTURE)) {
            var end = at(at) == EXTENSION ? blocks(at + 2) : picture(at);
            if (at(at) == PICTURE || isKept(at)) {
                out.write(gif, at, end - at);
            }
            at = end;
        }
        out.write(';');
        return out.toByteArray();
    }

    private boolean isKept(int at) {
        return switch (at(at + 1)) {
            case COMMENT -> false;
            case APPLICATION ->
                at + 14 <= gif.length && KEPT.contains(new String(gif, at + 3, 11, StandardCharsets.ISO_8859_1));
            default -> true;
        };
    }

    private int picture(int at) {
        // Place and size, a table of colours perhaps, one byte on the coding, and the picture itself.
        return at + 10 > gif.length ? gif.length : blocks(at + 10 + table(at + 9) + 1);
    }

    /// How long the table of colours is of which this byte tells.
    private int table(int at) {
        var flags = at(at);
        return (flags & TABLE_FOLLOWS) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /// The end of a row of blocks: each tells its length, the last is empty.
    private int blocks(int start) {
        var at = start;
        while (at < gif.length && at(at) != 0) {
            at += 1 + at(at);
        }
        return Math.min(gif.length, at + 1);
    }

    private int at(int index) {
        return gif[index] & 0xff;
    }
}
