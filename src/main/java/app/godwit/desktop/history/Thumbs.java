package app.godwit.desktop.history;

import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.MediaCheck;
import app.godwit.tweets.Media;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Small copies of the archive's pictures. Read, judged and made small in the background, and only those that are still
/// in sight when their turn comes; as many are kept as a screen or two can show.
final class Thumbs {
    private static final int KEPT = 80;
    private static final long MOST_BYTES = MediaCheck.LARGEST_PICTURE;
    private final OpenMove move;
    private final Map<String, Optional<Image>> made = new LinkedHashMap<>(KEPT, 0.75f, true);

    Thumbs(OpenMove move) {
        this.move = move;
    }

    /// Gives the picture, now or later; nothing for what cannot be shown.
    ///
    /// @param width    in pixels; wider ones are made smaller
    /// @param isWanted whether anybody still looks, asked on the FX thread and off it
    void give(Media.InArchive place, int width, BooleanSupplier isWanted, Consumer<Optional<Image>> done) {
        var name = width + " " + place.archive() + " " + place.entry();
        var known = made.get(name);
        if (known != null) {
            done.accept(known);
            return;
        }
        move.askLong(
                () -> isWanted.getAsBoolean() ? Optional.of(picture(place, width)) : Optional.<Optional<Image>>empty(),
                answer -> answer.ifPresent(image -> {
                    keep(name, image);
                    if (isWanted.getAsBoolean()) {
                        done.accept(image);
                    }
                }),
                failure -> done.accept(Optional.empty()));
    }

    private void keep(String name, Optional<Image> image) {
        made.put(name, image);
        if (made.size() > KEPT) {
            made.remove(made.keySet().iterator().next());
        }
    }

    /// At twice the width, for screens that have the pixels.
    private Optional<Image> picture(Media.InArchive place, int width) throws Exception {
        var bytes = move.session().history().read(place, MOST_BYTES);
        if (!MediaCheck.canBeOpened(bytes)) {
            return Optional.empty();
        }
        var image = new Image(new ByteArrayInputStream(bytes), 2.0 * width, 0, true, true);
        return image.isError() || image.getWidth() < 1 ? Optional.empty() : Optional.of(image);
    }
}
