package app.godwit.desktop.kit;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A round place for a person: the first letter of the name on a quiet colour that stays the same for the same name.
public final class Avatar extends StackPane {
    private static final int COLOURS = 6;
    /// With its accents and signs: what a reader calls one character.
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private final Label letter = new Label();

    public Avatar() {
        getStyleClass().add("avatar");
        getChildren().add(letter);
    }

    public void show(String name) {
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
