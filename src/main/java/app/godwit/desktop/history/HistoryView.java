package app.godwit.desktop.history;

import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.Draft;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Cards on one side, what is left out and why on the other.
public final class HistoryView implements StepView {
    private static final double SIDE_WIDTH = 264;
    private final HistoryModel model;
    private final OpenMove move;
    private final ListView<Draft> posts;
    private final VBox side = Nodes.column(8);
    private final VBox leftOut = Nodes.column(8);
    private final VBox apart;
    private final HBox both;
    private final StackPane body = new StackPane();

    public HistoryView(HistoryModel model, OpenMove move) {
        this.model = model;
        this.move = move;
        posts = new ListView<>(model.posts());
        posts.setId("posts");
        posts.getStyleClass().add("posts-list");
        posts.setAccessibleText(words("history.list"));
        posts.setCellFactory(view -> new PostCell(model, move));
        posts.setPlaceholder(
                new EmptyState(Feather.FILE_TEXT, words("history.empty.title"), words("history.empty.text")));
        HBox.setHgrow(posts, Priority.ALWAYS);
        side.getStyleClass().add("side-panel");
        apart = new ApartChoices(model, move);
        side.getChildren().setAll(leftOut, apart);
        both = new HBox(posts, scrolling(side));
        model.leftOut().subscribe(this::showLeftOut);
        model.truth().subscribe(truth -> show());
    }

    /// The left out and the choices may be taller than the window.
    private static ScrollPane scrolling(Region side) {
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(SIDE_WIDTH);
        scroll.setPrefWidth(SIDE_WIDTH);
        return scroll;
    }

    private String words(String key, Object... values) {
        return move.words().of(key, values);
    }

    private void show() {
        if (move.overview().get().tweets() == 0) {
            body.getChildren()
                    .setAll(new EmptyState(
                            Feather.FILE_TEXT, words("history.empty.title"), words("history.empty.text")));
        } else {
            body.getChildren().setAll(both);
        }
    }

    private void showLeftOut(List<HistoryModel.LeftOut> left) {
        Nodes.show(leftOut, () -> !left.isEmpty());
        leftOut.getChildren().setAll(Nodes.section(words("history.leftOut")));
        left.stream().map(this::line).forEach(leftOut.getChildren()::add);
        leftOut.getChildren().add(Nodes.muted(words("history.leftOut.why")));
    }

    private Node line(HistoryModel.LeftOut left) {
        var name = Nodes.body(move.words().name(left.reason()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var count = Nodes.styled(words("number", left.count()), "strong");
        count.setMinWidth(HBox.USE_PREF_SIZE);
        return Nodes.row(8, name, count);
    }

    @Override
    public Node body() {
        return body;
    }
}
