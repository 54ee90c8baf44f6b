package app.godwit.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a small seaside for every picture of the sample; the name decides what is in it.
final class Pictures {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;
    private static final int JPEG_START = 2;

    private Pictures() {}

    static byte[] file(String name) {
        if (name.endsWith(".mp4")) {
            return Source.bytes(name);
        }
        // As in real archives, a name may lie about the type: this one is a PNG.
        var png = name.endsWith(".png") || name.equals("kite2.jpg");
        var bytes = encode(draw(new Random(name.hashCode())), png ? "png" : "jpg");
        return name.contains("gps") ? withPlace(bytes) : bytes;
    }

    private static BufferedImage draw(Random random) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var hue = random.nextFloat();
        var horizon = HEIGHT / 2 + random.nextInt(HEIGHT / 4);
        fill(pen, 0, horizon, Color.getHSBColor(hue, 0.25f, 0.95f), Color.getHSBColor(hue, 0.5f, 0.8f));
        fill(pen, horizon, HEIGHT, Color.getHSBColor(0.56f, 0.5f, 0.6f), Color.getHSBColor(0.6f, 0.6f, 0.3f));
        pen.setColor(new Color(255, 236, 170));
        var sun = 8 + random.nextInt(14);
        pen.fillOval(random.nextInt(WIDTH - sun), random.nextInt(horizon - sun / 2), sun, sun);
        pen.setColor(new Color(40, 40, 50));
        for (var birds = 2 + random.nextInt(4); birds > 0; birds--) {
            bird(pen, 10 + random.nextInt(WIDTH - 20), 6 + random.nextInt(horizon - 6), 3 + random.nextInt(5));
        }
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, int top, int bottom, Color from, Color to) {
        pen.setPaint(new GradientPaint(0, top, from, 0, bottom, to));
        pen.fillRect(0, top, WIDTH, bottom - top);
    }

    private static void bird(Graphics2D pen, int x, int y, int wing) {
        var path = new Path2D.Double();
        path.moveTo(x - wing, y - wing / 2.0);
        path.quadTo(x - wing / 2.0, y - wing, x, y);
        path.quadTo(x + wing / 2.0, y - wing, x + wing, y - wing / 2.0);
        pen.draw(path);
    }

    private static byte[] encode(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Puts an EXIF segment with a position behind the start of a JPEG: what a telephone leaves in its pictures.
    private static byte[] withPlace(byte[] jpeg) {
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        // One entry: the pointer (0x8825) to the GPS directory at offset 26.
        exif.writeBytes(new byte[] {0, 1, (byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0});
        // One entry there: GPSLatitudeRef (1), ASCII, "N".
        exif.writeBytes(new byte[] {0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 'N', 0, 0, 0, 0, 0, 0, 0});
        var length = exif.size() + 2;
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, JPEG_START);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes(exif.toByteArray());
        out.write(jpeg, JPEG_START, jpeg.length - JPEG_START);
        return out.toByteArray();
    }
}
