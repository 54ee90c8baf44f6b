package app.godwit.posts;

import app.godwit.posts.Checked.Unusable;
import app.godwit.posts.Checked.Usable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes a picture small enough for a server. What moves is a still picture afterwards, and says so: nothing here
/// writes films.
///
/// @param pixels what the server takes
/// @param bytes  what the server takes
record Shrinking(long pixels, long bytes) {
    /// Mastodon stores no more than this anyway.
    private static final long ENOUGH = 8_294_400;

    /// In pixels: decoding one takes some thirty bytes for each.
    static final long LARGEST_WEBP = 2048 * 2048;

    private static final int ROUNDS = 6;
    private static final float QUALITY = 0.9f;

    /// @param clean without what tells where it was taken
    Checked of(FileType type, byte[] clean, PictureSize size) {
        if (type == FileType.WEBP && size.pixels() > LARGEST_WEBP) {
            return new Unusable(
                    "The picture is too large for the server, and as a WebP too large to make it smaller here."
                            + " Make it smaller and attach it by hand.");
        }
        try {
            return smaller(type, clean, size);
        } catch (IOException | RuntimeException broken) {
            // Damaged pictures make the decoder throw nearly anything.
            return new Unusable("The picture is too large for the server and too broken to make it smaller."
                    + " Look for the original and attach it by hand.");
        }
    }

    private Checked smaller(FileType type, byte[] clean, PictureSize size) throws IOException {
        var goal = Math.min(Math.min(pixels, ENOUGH), size.pixels());
        var read = Decoded.of(type, clean, size, goal);
        for (var round = 0; round < ROUNDS; round++) {
            var scaled = Averaged.of(read.image(), goal);
            var isOpaque = !scaled.getColorModel().hasAlpha();
            var written = isOpaque ? jpeg(scaled) : png(scaled);
            var whole = type == FileType.JPEG ? withOrientation(written, clean) : written;
            if (whole.length <= bytes) {
                return new Usable(isOpaque ? FileType.JPEG : FileType.PNG, whole, words(read, size, scaled));
            }
            goal = Math.max(1, goal / 2);
        }
        return new Unusable("The picture cannot be made small enough for the server. Attach it by hand.");
    }

    private static String words(Decoded read, PictureSize was, BufferedImage now) {
        var how = switch (read.motion()) {
            case STILL -> "Made smaller for your server";
            case MOVING -> "Made smaller for your server, and only its first picture, which does not move";
        };
        return "%s: %d×%d instead of %d×%d pixels"
                .formatted(how, now.getWidth(), now.getHeight(), was.width(), was.height());
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, FileType.PNG.extension(), stream);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer =
                ImageIO.getImageWritersByFormatName(FileType.JPEG.extension()).next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// The cleaned original says at most which side is up; the copy says the same.
    private static byte[] withOrientation(byte[] written, byte[] clean) {
        var out = new ByteArrayOutputStream(written.length + 64);
        out.write(written, 0, 2);
        JpegSegments.of(clean).list().stream()
                .filter(segment -> segment.marker() == JpegSegments.APP1)
                .forEach(segment -> out.write(clean, segment.start(), segment.end() - segment.start()));
        out.write(written, 2, written.length - 2);
        return out.toByteArray();
    }
}
