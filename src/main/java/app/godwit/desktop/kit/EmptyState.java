package app.godwit.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a step shows before it has anything: what will be here, and at most one thing to do about it.
public final class EmptyState extends VBox {
    public EmptyState(Feather icon, String title, String text, Node... actions) {
        super(8);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        var words = Nodes.muted(text);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(480);
        getChildren().addAll(picture, Nodes.section(title), words);
        for (var action : actions) {
            VBox.setMargin(action, new javafx.geometry.Insets(8, 0, 0, 0));
            getChildren().add(action);
        }
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
