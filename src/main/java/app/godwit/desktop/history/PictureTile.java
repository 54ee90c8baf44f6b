package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Sizes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.tweets.Media;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A picture in a place of fixed size: nothing moves when it comes.
final class PictureTile extends StackPane {
    private static final double ROUND = 12;
    private final Thumbs thumbs;
    private final OpenMove move;
    private final double width;
    private final double height;
    private final Fit fit;
    private final ImageView view = new ImageView();
    private final FontIcon icon = new FontIcon(Feather.IMAGE);
    /// What is known of a video: its pictures are not read here.
    private final Label facts = Nodes.styled("", "small");

    private volatile Optional<Media> shown = Optional.empty();

    /// What happens to a picture of another shape.
    enum Fit {
        /// Its middle fills the place, as timelines show it.
        COVER,
        /// All of it is seen.
        WHOLE
    }

    PictureTile(Thumbs thumbs, OpenMove move, double width, double height, Fit fit) {
        this.thumbs = thumbs;
        this.move = move;
        this.width = width;
        this.height = height;
        this.fit = fit;
        getStyleClass().add("picture-tile");
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        icon.getStyleClass().add("tile-icon");
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setPreserveRatio(true);
        var corners = new Rectangle(width, height);
        corners.setArcWidth(ROUND);
        corners.setArcHeight(ROUND);
        setClip(corners);
        facts.getStyleClass().add("tile-facts");
        Nodes.mayBeCut(facts);
        var instead = new VBox(6, icon, facts);
        instead.setAlignment(Pos.CENTER);
        getChildren().addAll(instead, view);
    }

    void show(Media media) {
        if (shown.filter(media::equals).isPresent()) {
            return;
        }
        shown = Optional.of(media);
        view.setImage(null);
        icon.setIconCode(icon(media));
        icon.setVisible(true);
        facts.setText(facts(media));
        Nodes.show(facts, () -> !facts.getText().isEmpty());
        setAccessibleText(media.alt().isBlank() ? move.words().name(media.type()) : media.alt());
        if (media.type() == Media.Type.PHOTO && media.place() instanceof Media.InArchive place) {
            thumbs.give(place, (int) width, () -> shown.filter(media::equals).isPresent(), this::draw);
        }
    }

    /// `Video · 4.2 MB · MP4`: the Latin word last, so that the number stays with its unit in any script.
    private String facts(Media media) {
        if (media.type() == Media.Type.PHOTO || !(media.place() instanceof Media.InArchive place)) {
            return "";
        }
        var ending = place.entry().substring(place.entry().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return String.join(" · ", move.words().name(media.type()), Sizes.of(place.size(), move.words()), ending);
    }

    private static Feather icon(Media media) {
        if (media.place() instanceof Media.Missing) {
            return Feather.ALERT_TRIANGLE;
        }
        return media.type() == Media.Type.PHOTO ? Feather.IMAGE : Feather.FILM;
    }

    private void draw(Optional<Image> found) {
        icon.setVisible(found.isEmpty());
        found.ifPresent(image -> {
            view.setImage(image);
            view.setViewport(fit == Fit.COVER ? middle(image) : null);
        });
    }

    /// The part of it that has the shape of the place.
    private Rectangle2D middle(Image image) {
        var scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        var wide = width * scale;
        var high = height * scale;
        return new Rectangle2D((image.getWidth() - wide) / 2, (image.getHeight() - high) / 2, wide, high);
    }
}
