package app.godwit.posts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture as it comes out of its file, with pixels left out while reading, so that memory stays bounded whatever it
/// measures. Of one that moves only its beginning is read.
record Decoded(BufferedImage image, Motion motion) {
    /// Whether a file holds more than one picture.
    enum Motion {
        STILL,
        MOVING
    }

    /// @param goal twice as many pixels as that are read at most, so that averaging can smooth what leaving out has
    /// roughened
    /// @throws IOException the file is broken, or holds more than it says at its beginning
    static Decoded of(FileType type, byte[] clean, PictureSize size, long goal) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.extension()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(clean))) {
            return new Decoded(read(reader, in, size, goal), motion(type, reader));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in, PictureSize size, long goal)
            throws IOException {
        reader.setInput(in, false, true);
        // A GIF's pictures have sizes of their own.
        var width = (long) reader.getWidth(0);
        if (width * reader.getHeight(0) > MediaCheck.LARGEST_DECODED) {
            throw new IOException("more pixels than announced");
        }
        var step = (int) Math.max(1, Math.ceil(Math.sqrt(size.pixels() / (2.0 * goal))));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static Motion motion(FileType type, ImageReader reader) throws IOException {
        return switch (type) {
            case GIF, WEBP -> reader.getNumImages(true) > 1 ? Motion.MOVING : Motion.STILL;
            case JPEG, PNG, MP4 -> Motion.STILL;
        };
    }
}
