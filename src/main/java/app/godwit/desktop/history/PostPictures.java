package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.tweets.Media;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures and videos of a post, and below each what those hear who cannot see it.
final class PostPictures extends FlowPane {
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
    private static final double WIDTH = 184;
    private static final double HEIGHT = 124;
    private final OpenMove move;
    private final Thumbs thumbs;
    private final List<Place> places = new ArrayList<>();

    PostPictures(OpenMove move, Thumbs thumbs) {
        super(8, 8);
        this.move = move;
        this.thumbs = thumbs;
    }

    private record Place(VBox box, PictureTile tile, FontIcon icon, Label alt) {}

    void show(List<Media> media) {
        Nodes.show(this, () -> !media.isEmpty());
        while (places.size() < media.size()) {
            places.add(place());
        }
        for (var nth = 0; nth < media.size(); nth++) {
            show(places.get(nth), media.get(nth));
        }
        if (getChildren().size() != media.size()) {
            getChildren()
                    .setAll(places.stream().limit(media.size()).map(Place::box).toList());
        }
    }

    private Place place() {
        var tile = new PictureTile(thumbs, move, WIDTH, HEIGHT, PictureTile.Fit.COVER);
        var icon = new FontIcon(Feather.MESSAGE_SQUARE);
        icon.getStyleClass().add("alt-icon");
        var alt = Nodes.styled("", "small");
        alt.getStyleClass().add("alt-line");
        Nodes.mayBeCut(alt);
        var box = Nodes.column(4, tile, Nodes.row(6, icon, alt));
        box.getStyleClass().add("tile-box");
        box.setMaxWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        return new Place(box, tile, icon, alt);
    }

    private void show(Place place, Media media) {
        var lacks = media.alt().isBlank();
        place.tile().show(media);
        place.icon().setIconCode(lacks ? Feather.ALERT_CIRCLE : Feather.MESSAGE_SQUARE);
        place.alt()
                .setText(
                        media.place() instanceof Media.Missing
                                ? move.words().of("history.missing")
                                : lacks ? move.words().of("history.noAlt") : media.alt());
        place.box().pseudoClassStateChanged(LACKING, lacks);
    }
}
