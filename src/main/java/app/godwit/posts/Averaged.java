package app.godwit.posts;

import java.awt.image.BufferedImage;

/// A picture with fewer pixels: each is the average of those that it stands for. Reads one row at a time and needs no
/// graphics of the computer.
final class Averaged {
    private static final int PARTS = 4;

    private final BufferedImage from;
    private final int width;
    private final int height;

    private Averaged(BufferedImage from, int width, int height) {
        this.from = from;
        this.width = width;
        this.height = height;
    }

    /// @param goal about as many pixels, at most; a smaller picture keeps its size
    static BufferedImage of(BufferedImage from, long goal) {
        var factor = Math.min(1, Math.sqrt((double) goal / ((long) from.getWidth() * from.getHeight())));
        var width = (int) Math.clamp((long) (from.getWidth() * factor), 1, goal);
        var height = (int) Math.clamp((long) (from.getHeight() * factor), 1, goal / width);
        // One pixel is the least, so a very long picture may need the other side to give way.
        return new Averaged(from, (int) Math.min(width, goal / height), height).picture();
    }

    private BufferedImage picture() {
        var type = from.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var picture = new BufferedImage(width, height, type);
        var row = new int[from.getWidth()];
        var next = 0;
        for (var y = 0; y < height; y++) {
            var sums = new long[width * PARTS];
            var first = next;
            for (next = first; next == first || next < end(y, height, from.getHeight()); next++) {
                from.getRGB(0, next, row.length, 1, row, 0, row.length);
                add(row, sums);
            }
            picture.setRGB(0, y, width, 1, averages(sums, next - first), 0, width);
        }
        return picture;
    }

    /// Where the stretch ends that stands behind one pixel.
    private static int end(int pixel, int pixels, int of) {
        return (int) ((pixel + 1L) * of / pixels);
    }

    private void add(int[] row, long[] sums) {
        for (int x = 0, at = 0; x < width; x++) {
            for (var end = end(x, width, row.length); at < end; at++) {
                for (var part = 0; part < PARTS; part++) {
                    sums[x * PARTS + part] += row[at] >>> (part * 8) & 0xff;
                }
            }
        }
    }

    private int[] averages(long[] sums, int rows) {
        var pixels = new int[width];
        for (int x = 0, start = 0; x < width; x++) {
            var end = end(x, width, from.getWidth());
            var count = (long) (end - start) * rows;
            for (var part = 0; part < PARTS; part++) {
                pixels[x] |= (int) (sums[x * PARTS + part] / count) << (part * 8);
            }
            start = end;
        }
        return pixels;
    }
}
