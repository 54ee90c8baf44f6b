package app.godwit.posts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Builds pictures and films for tests, byte by byte where no writer makes what is needed.
public final class MediaBytes {
    private MediaBytes() {}

    public static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /// A picture of one colour.
    public static byte[] picture(String format, int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    public static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    public static byte[] chunk(String name, byte[] data) {
        var named = join(latin(name), data);
        var crc = new CRC32();
        crc.update(named);
        var length = ByteBuffer.allocate(4).putInt(data.length).array();
        return join(
                length,
                named,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /// The picture with chunks put right behind its header.
    public static byte[] pngWith(byte[] png, byte[]... chunks) {
        var header = 33;
        return join(Arrays.copyOf(png, header), join(chunks), Arrays.copyOfRange(png, header, png.length));
    }

    /// A PNG's first chunk, and nothing else.
    public static byte[] pngClaiming(int width, int height) {
        var size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(latin("\u0089PNG\r\n\u001a\n"), chunk("IHDR", size), chunk("IEND", new byte[0]));
    }

    /// A JPEG's frame and nothing to see in it.
    public static byte[] jpegClaiming(int width, int height) {
        var frame = ByteBuffer.allocate(19)
                .putShort((short) 0xffc0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put((byte) 3);
        return join(latin("\u00ff\u00d8"), frame.array(), latin("\u00ff\u00da\0\2\u00ff\u00d9"));
    }

    public static byte[] riff(String name, byte[] data) {
        var head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin(name)).putInt(data.length);
        return join(head.array(), data, new byte[data.length & 1]);
    }

    public static byte[] webp(byte[]... chunks) {
        return riff("RIFF", join(latin("WEBP"), join(chunks)));
    }

    /// The first chunk of an extended WebP.
    public static byte[] vp8x(int flags, int width, int height) {
        var data = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(flags).putInt(width - 1);
        data.put(7, (byte) (height - 1)).put(8, (byte) ((height - 1) >> 8)).put(9, (byte) ((height - 1) >> 16));
        return riff("VP8X", data.array());
    }

    public static byte[] vp8(int width, int height) {
        var data = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        data.put(3, (byte) 0x9d).put(4, (byte) 1).put(5, (byte) 0x2a);
        data.putShort(6, (short) width).putShort(8, (short) height);
        return riff("VP8 ", data.array());
    }

    public static byte[] vp8l(int width, int height) {
        var data = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
        data.put(0, (byte) 0x2f).putInt(1, (width - 1) | (height - 1) << 14);
        return riff("VP8L", data.array());
    }

    /// An extension of a GIF in one block.
    public static byte[] gifNote(int label, byte[] data) {
        return join(new byte[] {0x21, (byte) label, (byte) data.length}, data, new byte[1]);
    }

    /// The picture with extensions put before its first image.
    public static byte[] gifWith(byte[] gif, byte[]... extensions) {
        var header = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
        return join(Arrays.copyOf(gif, header), join(extensions), Arrays.copyOfRange(gif, header, gif.length));
    }

    /// A box of an MP4.
    public static byte[] box(String name, byte[]... data) {
        var content = join(data);
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), latin(name), content);
    }

    public static byte[] film(byte[]... inMovie) {
        return join(
                box("ftyp", latin("isom\0\0\2\0isomavc1mp41")),
                box("moov", inMovie),
                box("mdat", latin("frames and frames")));
    }

    /// A JPEG with one more segment behind its first two bytes.
    public static byte[] jpegWith(byte[] jpeg, int marker, byte[] content) {
        var length = content.length + 2;
        return join(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
                content,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /// EXIF with two entries in little-endian order: the orientation, and another tag.
    public static byte[] exif(int orientation, int other) {
        return join(
                latin("Exif\0\0II*\0\u0008\0\0\0\2\0"),
                new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0},
                new byte[] {(byte) other, (byte) (other >> 8), 3, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0});
    }
}
