package app.godwit.desktop.history;

import app.godwit.desktop.session.OpenMove;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One post in the list, or its place while it is being read.
final class PostCell extends ListCell<PostLine> {
    private static final double PLACE = 160;
    private final PostCard card;
    private final Region place = new Region();
    private double measuredFor = -1;
    private double measured;

    PostCell(OpenMove move, Thumbs thumbs, PostCard.Actions actions) {
        card = new PostCard(move, thumbs, actions);
        getStyleClass().add("post-cell");
        place.getStyleClass().add("post-place");
        place.setMinHeight(PLACE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PostLine line, boolean empty) {
        super.updateItem(line, empty);
        measuredFor = -1;
        if (empty || line == null) {
            setAccessibleText("");
            return;
        }
        line.post()
                .ifPresentOrElse(
                        post -> {
                            card.show(post);
                            setAccessibleText(post.draft().text());
                            setGraphic(card);
                        },
                        () -> setGraphic(place));
    }

    /// Other posts empty every cell for a moment. A card that is taken out and put in again is styled anew, so it goes
    /// only out of cells that stay empty.
    @Override
    protected void layoutChildren() {
        if (isEmpty() && getGraphic() != null) {
            setGraphic(null);
        }
        super.layoutChildren();
    }

    /// As high as the card in the room that there is. Asked for many times in a row, so it is measured once.
    @Override
    protected double computePrefHeight(double width) {
        var within = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        if (isEmpty() && getGraphic() != null) {
            return PLACE;
        }
        if (getGraphic() != card) {
            return super.computePrefHeight(width);
        }
        if (within != measuredFor) {
            measured = card.prefHeight(within);
            measuredFor = within;
        }
        return measured + snappedTopInset() + snappedBottomInset();
    }

    @Override
    public void requestLayout() {
        measuredFor = -1;
        super.requestLayout();
    }
}
