package app.godwit.desktop.history;

import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.Draft;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One post in the list.
final class PostCell extends ListCell<Draft> {
    private final PostCard card;

    PostCell(HistoryModel model, OpenMove move) {
        card = new PostCard(model, move);
        getStyleClass().add("post-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Draft draft, boolean empty) {
        super.updateItem(draft, empty);
        if (empty || draft == null) {
            setGraphic(null);
            return;
        }
        card.show(draft);
        setAccessibleText(draft.text());
        setGraphic(card);
    }
}
