package app.godwit.desktop.people;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Shapes;
import app.godwit.desktop.kit.Words;
import app.godwit.handles.Confidence;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;

/// How sure a match is: a shape, a colour and a word.
final class ConfidenceMark extends HBox {
    private Optional<Confidence> shown = Optional.empty();
    private final Label word = Nodes.styled("", "strong");

    ConfidenceMark(Confidence confidence, Words words) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        show(confidence, words);
    }

    void show(Confidence confidence, Words words) {
        if (shown.filter(confidence::equals).isPresent()) {
            return;
        }
        shown = Optional.of(confidence);
        word.setText(words.name(confidence));
        getChildren().setAll(shape(confidence), word);
        getStyleClass().setAll("confidence", confidence.name().toLowerCase(Locale.ROOT));
    }

    private static SVGPath shape(Confidence confidence) {
        return switch (confidence) {
            case PROVEN -> Shapes.diamond();
            case STATED -> Shapes.disc();
            case LIKELY -> Shapes.half();
            case GUESS -> Shapes.ring();
        };
    }
}
