package app.godwit.desktop.kit;

import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A number with its name below it.
public final class Figure extends VBox {
    private final Label number;
    private final Words words;

    public Figure(String name, Words words) {
        super(0);
        this.words = words;
        number = Nodes.styled("", "figure");
        getStyleClass().add("figure-box");
        var label = Nodes.styled(name, "small");
        label.getStyleClass().add(atlantafx.base.theme.Styles.TEXT_MUTED);
        getChildren().addAll(number, label);
        show(0);
    }

    public Figure show(int value) {
        number.setText(NumberFormat.getIntegerInstance(words.locale()).format(value));
        return this;
    }
}
