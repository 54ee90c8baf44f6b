package app.godwit.desktop.kit;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A round place for a person: their picture where it is wanted and here, else the first letter of the name on a quiet
/// colour that stays the same for the same name.
public final class Avatar extends StackPane {
    private static final int COLOURS = 6;
    /// With its accents and signs: what a reader calls one character.
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final double SIDE = 40;
    private final Portraits portraits;
    private final Label letter = new Label();
    private final ImageView picture = new ImageView();
    private String address = "";
    private Subscription following = Subscription.EMPTY;

    /// With a letter for ever.
    public Avatar() {
        this(Portraits.none());
    }

    public Avatar(Portraits portraits) {
        this.portraits = portraits;
        getStyleClass().add("avatar");
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setVisible(false);
        // A mirrored window does not mirror people.
        picture.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(letter, picture);
        sceneProperty().subscribe(this::follow);
    }

    /// Only while it is somewhere: pictures outlive the places where they are shown.
    private void follow(@Nullable Scene scene) {
        following.unsubscribe();
        following = scene == null ? Subscription.EMPTY : portraits.changes().subscribe((before, now) -> look());
    }

    private void look() {
        var here = portraits.of(address);
        here.ifPresent(picture::setImage);
        picture.setVisible(here.isPresent());
        letter.setVisible(here.isEmpty());
    }

    public void show(String name) {
        show(name, "");
    }

    /// @param portrait where the picture is, `""` when there is none
    public void show(String name, String portrait) {
        address = portrait;
        look();
        letter.setText(initial(name));
        var colour = "avatar-" + Math.floorMod(name.hashCode(), COLOURS);
        if (!getStyleClass().contains(colour)) {
            getStyleClass().removeIf(style -> style.startsWith("avatar-"));
            getStyleClass().add(colour);
        }
    }

    /// The first character a reader would see as a letter or number, in upper case.
    static String initial(String name) {
        var start = name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst();
        if (start.isEmpty()) {
            return "";
        }
        var whole = CHARACTER.matcher(name.substring(name.indexOf(start.get())));
        return whole.lookingAt() ? whole.group().toUpperCase(Locale.ROOT) : "";
    }
}
