package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.posts.Draft;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the server will show a card for the first link. What stands on it, only the server knows: the page is not
/// asked from here. Posts with pictures have no card.
final class LinkCard extends HBox {
    private final Label host = Nodes.styled("", "strong");

    LinkCard(Words words) {
        super(12);
        getStyleClass().add("link-card");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var icon = new FontIcon(Feather.LINK);
        icon.getStyleClass().add("quiet-icon");
        Nodes.mayBeCut(host);
        var column = Nodes.column(2, host, Nodes.muted(words.of("history.card")));
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        getChildren().addAll(icon, column);
    }

    void show(Draft draft) {
        var link = draft.media().isEmpty() ? Marked.card(draft.text()) : java.util.Optional.<String>empty();
        host.setText(link.map(Marked::host).orElse(""));
        Nodes.show(this, link::isPresent);
    }
}
