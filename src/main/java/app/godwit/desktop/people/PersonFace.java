package app.godwit.desktop.people;

import app.godwit.desktop.kit.Avatar;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Portraits;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A picture or a letter, a name, and below it the address and the beginning of what they say of themselves.
final class PersonFace extends HBox {
    /// For an address that is longer than its place.
    private final Tooltip whole = new Tooltip();

    private final Avatar avatar;
    private final Label name = Nodes.styled("", "strong");
    private final Label address = Nodes.styled("", "small");
    private final Label words = Nodes.styled("", "small");

    PersonFace(Portraits portraits) {
        super(12);
        avatar = new Avatar(portraits);
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add(Styles.TEXT_MUTED);
        Nodes.mayBeCut(name, address, words);
        name.setMinWidth(0);
        var lines = new VBox(2, name, new AddressLine(address, words));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(avatar, lines);
    }

    /// @param portrait where the picture is, `""` when there is none
    void show(String who, String where, String says, String portrait) {
        avatar.setVisible(true);
        avatar.show(who, portrait);
        name.setText(who);
        name.getStyleClass().remove(Styles.TEXT_MUTED);
        address.setText(where);
        whole.setText(where);
        address.setTooltip(whole);
        words.setText(says.replaceAll("\\s+", " "));
    }

    /// Nobody is there: a sentence in their place.
    void showSentence(String state, String why) {
        avatar.setVisible(false);
        name.setText(state);
        if (!name.getStyleClass().contains(Styles.TEXT_MUTED)) {
            name.getStyleClass().add(Styles.TEXT_MUTED);
        }
        address.setText("");
        address.setTooltip(null);
        words.setText(why);
    }
}
