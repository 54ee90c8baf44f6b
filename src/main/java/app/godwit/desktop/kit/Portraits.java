package app.godwit.desktop.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Pictures of people from elsewhere, round and small. Only while the user wants them; a few at a time, the one asked
/// for last first; a bounded number is kept. One that is broken, huge or gone stays a letter.
public final class Portraits {
    /// Side of a kept picture: twice what is shown, for fine screens.
    private static final int SIDE = 80;

    private static final int KEPT = 600;
    private static final int AT_ONCE = 4;
    private static final int WAITING = 64;
    private static final long MOST_PIXELS = 4_000_000;

    private final Source source;
    private final Background background;
    private final Map<String, Optional<Image>> known = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> loading = new HashSet<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private boolean wanted;

    public Portraits(Source source, Background background) {
        this.source = source;
        this.background = background;
    }

    /// Letters alone.
    static Portraits none() {
        return new Portraits(address -> new byte[0], Background.inPlace());
    }

    /// Gives the bytes behind an address.
    public interface Source {
        byte[] fetch(String address) throws IOException;
    }

    /// From now on they are loaded.
    public void show() {
        wanted = true;
        changes.set(changes.get() + 1);
    }

    /// From now on nothing is loaded, and what was is forgotten.
    public void hide() {
        wanted = false;
        waiting.clear();
        known.clear();
        changes.set(changes.get() + 1);
    }

    /// The picture if it is here; if not, it is sent for.
    public Optional<Image> of(String address) {
        if (!wanted || !address.startsWith("https://")) {
            return Optional.empty();
        }
        var here = known.get(address);
        if (here == null) {
            sendFor(address);
            return Optional.empty();
        }
        return here;
    }

    /// Who was scrolled past long ago is not waited for.
    private void sendFor(String address) {
        if (loading.contains(address) || waiting.contains(address)) {
            return;
        }
        waiting.push(address);
        if (waiting.size() > WAITING) {
            waiting.removeLast();
        }
        next();
    }

    private void next() {
        while (loading.size() < AT_ONCE && !waiting.isEmpty()) {
            var address = waiting.pop();
            loading.add(address);
            background.aside(
                    () -> read(source.fetch(address)),
                    picture -> arrived(address, picture),
                    broken -> arrived(address, Optional.empty()));
        }
    }

    private void arrived(String address, Optional<Image> picture) {
        loading.remove(address);
        if (wanted) {
            known.put(address, picture);
            if (known.size() > KEPT) {
                known.remove(known.keySet().iterator().next());
            }
            changes.set(changes.get() + 1);
        }
        next();
    }

    /// Empty when it cannot be drawn, or should not.
    static Optional<Image> read(byte[] bytes) {
        if (Raster.of(bytes).filter(head -> head.pixels() <= MOST_PIXELS).isEmpty()) {
            return Optional.empty();
        }
        var image = new Image(new ByteArrayInputStream(bytes), SIDE, SIDE, false, true);
        return image.isError() ? Optional.empty() : Optional.of(round(image));
    }

    /// Cut here once, so that drawing it costs no more than any picture; and one that moves stands still.
    private static Image round(Image square) {
        var round = new WritableImage(SIDE, SIDE);
        var from = square.getPixelReader();
        PixelWriter to = round.getPixelWriter();
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var colour = from.getColor(x, y);
                to.setColor(
                        x,
                        y,
                        Color.color(
                                colour.getRed(),
                                colour.getGreen(),
                                colour.getBlue(),
                                colour.getOpacity() * inside(x, y)));
            }
        }
        return round;
    }

    /// How much of a pixel lies in the circle.
    private static double inside(int x, int y) {
        var middle = (SIDE - 1) / 2.0;
        return Math.clamp(SIDE / 2.0 - Math.hypot(x - middle, y - middle), 0, 1);
    }

    /// Moves whenever another picture may be shown.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
