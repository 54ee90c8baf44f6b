package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.posts.Draft;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the server will show a card for a link: the page's title and picture, which only the server asks
/// for. From here no page is asked, so the link itself stands there, host and path.
final class LinkCard extends HBox {
    private final Label host = Nodes.styled("", "strong");
    private final Label path = Nodes.styled("", "small");

    LinkCard(Words words) {
        super(12);
        getStyleClass().add("link-card");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var icon = new FontIcon(Feather.LINK);
        icon.getStyleClass().add("quiet-icon");
        Nodes.mayBeCut(host, path);
        var column = Nodes.column(2, host, path, Nodes.muted(words.of("history.card")));
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        getChildren().addAll(icon, column);
    }

    void show(Draft draft) {
        var link = Linked.of(draft.card());
        host.setText(link.host());
        path.setText(link.path());
        Nodes.show(path, () -> !link.path().isEmpty());
        Nodes.show(this, () -> !link.host().isEmpty());
    }
}
