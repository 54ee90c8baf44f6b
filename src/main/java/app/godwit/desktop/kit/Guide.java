package app.godwit.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How something is done, step by step: each step a small picture and a sentence or two.
public final class Guide extends VBox {
    public Guide() {
        super(12);
        getStyleClass().add("guide");
        setMaxWidth(Nodes.READING_WIDTH);
    }

    /// The next step.
    public Guide step(Feather picture, String text) {
        var words = Nodes.body(text);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Nodes.row(16, tile(picture), words);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        return this;
    }

    private static Node tile(Feather picture) {
        var icon = new FontIcon(picture);
        var tile = new StackPane(icon);
        tile.getStyleClass().add("guide-tile");
        return tile;
    }
}
