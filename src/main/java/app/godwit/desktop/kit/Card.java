package app.godwit.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A framed group of things that belong together.
public final class Card extends VBox {
    public Card(Node... content) {
        super(8, content);
        getStyleClass().add("card");
    }
}
