package app.godwit.desktop.example;

import app.godwit.desktop.session.History;
import app.godwit.desktop.session.Selection;
import app.godwit.moves.Intent;
import app.godwit.moves.SourceException;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Wording;
import app.godwit.tweets.Media;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;

/// The history of an example move, in memory. Of the wishes it hears days, words and what is taken out by hand.
public final class SeededHistory implements History {
    private final List<String> heard;
    private final Map<Long, String> own = new HashMap<>();
    private final Map<Long, String> descriptions = new HashMap<>();
    private Function<Set<Apart>, Preview> previews = Sample::preview;
    private Intent intent = new Intent(EnumSet.noneOf(Apart.class), Choice.DEFAULT, Wording.DEFAULT);
    private Optional<Preview> last = Optional.empty();

    SeededHistory(List<String> heard) {
        this.heard = heard;
    }

    synchronized void previewing(Preview preview) {
        previews = included -> preview;
    }

    @Override
    public synchronized Intent intent() {
        return intent;
    }

    @Override
    public synchronized void intend(Intent wished) {
        if (!wished.included().equals(intent.included())) {
            heard.add("include " + wished.included());
        }
        intent = wished;
    }

    @Override
    public synchronized Selection select(Intent wished) {
        var preview = previews.apply(wished.included());
        last = Optional.of(preview);
        return new SeededSelection(preview, wished.choice(), Map.copyOf(own), Map.copyOf(descriptions));
    }

    @Override
    public synchronized void reword(long tweet, String words) {
        heard.add("reword " + tweet + " " + words);
        own.put(tweet, words);
    }

    @Override
    public synchronized void unword(long tweet) {
        heard.add("unword " + tweet);
        own.remove(tweet);
    }

    @Override
    public synchronized void describe(long picture, String words) {
        heard.add("describe " + picture + " " + words);
        descriptions.put(picture, words);
    }

    @Override
    public synchronized int readDescriptions(Path table) throws SourceException {
        if (!Files.exists(table)) {
            throw new SourceException(table + " cannot be read as a table. Save it as CSV in UTF-8.");
        }
        var lacking = last.stream()
                .flatMap(preview -> preview.posts().stream())
                .flatMap(post -> post.media().stream())
                .filter(media -> media.alt().isBlank())
                .toList();
        lacking.forEach(media -> descriptions.put(media.id(), "From the table"));
        return lacking.size();
    }

    @Override
    public void writeDescriptions(Path table) throws IOException {
        Files.writeString(table, "picture,description\n");
    }

    /// A sunset that differs from file to file.
    @Override
    public byte[] read(Media.InArchive place, long most) {
        var image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var hue = Math.floorMod(place.entry().hashCode(), 100) / 100f;
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.35f, 0.95f), 0, 420, Color.getHSBColor(hue + 0.3f, 0.5f, 0.45f)));
        pen.fillRect(0, 0, 640, 420);
        pen.setColor(Color.getHSBColor(hue + 0.5f, 0.6f, 0.3f));
        pen.fillPolygon(new int[] {180, 460, 400, 240}, new int[] {300, 300, 350, 350}, 4);
        pen.fillPolygon(new int[] {310, 310, 430}, new int[] {120, 290, 290}, 3);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
