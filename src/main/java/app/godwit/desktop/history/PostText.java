package app.godwit.desktop.history;

import app.godwit.desktop.kit.Lines;
import app.godwit.desktop.kit.Paragraph;
import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a post says, with its links and hashtags marked. Text that JavaFX cannot break is shown without marks.
final class PostText extends StackPane {
    private final Paragraph plain = new Paragraph("");
    private final TextFlow marked = new TextFlow();

    PostText() {
        plain.getStyleClass().addAll("body", "post-text");
        plain.setMaxWidth(Double.MAX_VALUE);
        marked.getStyleClass().add("post-flow");
        setAlignment(Pos.TOP_LEFT);
    }

    /// Each text runs its own way, whichever way the window does.
    void show(String text) {
        setNodeOrientation(
                new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                        ? NodeOrientation.LEFT_TO_RIGHT
                        : NodeOrientation.RIGHT_TO_LEFT);
        var pieces = Marked.of(text);
        if (Lines.mayNotWrap(text) || pieces.stream().allMatch(piece -> piece.kind() == Marked.Kind.WORDS)) {
            plain.setText(text);
            put(plain);
        } else {
            marked.getChildren().setAll(pieces.stream().map(PostText::piece).toList());
            put(marked);
        }
    }

    /// What is put in anew is dressed anew: that takes time.
    private void put(Node node) {
        if (!getChildren().contains(node)) {
            getChildren().setAll(node);
        }
    }

    private static Text piece(Marked piece) {
        var text = new Text(piece.text());
        text.getStyleClass()
                .add(
                        switch (piece.kind()) {
                            case WORDS -> "post-words";
                            case LINK -> "post-link";
                            case HASHTAG -> "post-tag";
                        });
        return text;
    }
}
