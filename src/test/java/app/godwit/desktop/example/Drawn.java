package app.godwit.desktop.example;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Invented pictures.
public final class Drawn {
    private Drawn() {}

    /// A shore at some hour of the day, 120 px square.
    public static byte[] png(int seed) throws IOException {
        return of("png", seed, 120, 120);
    }

    public static byte[] of(String format, int seed, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        var hue = Math.floorMod(seed, 360) / 360f;
        canvas.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.35f, 0.95f), 0, height, Color.getHSBColor(hue + 0.1f, 0.6f, 0.6f)));
        canvas.fillRect(0, 0, width, height);
        canvas.setPaint(Color.getHSBColor(hue + 0.4f, 0.5f, 0.5f));
        canvas.fillOval(width / 4, height / 3, width / 2, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
