package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.Apart;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What is posted only after a clear yes: a box to tick for each kind, with what that would mean.
final class ApartChoices extends VBox {
    private final HistoryModel model;
    private final OpenMove move;

    ApartChoices(HistoryModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.move = move;
        model.yeses().subscribe(this::show);
    }

    private void show(List<HistoryModel.Yes> choices) {
        Nodes.show(this, () -> !choices.isEmpty());
        getChildren().setAll(Nodes.section(move.words().of("history.apart")));
        choices.stream().map(this::choice).forEach(getChildren()::add);
    }

    private Node choice(HistoryModel.Yes choice) {
        var box = new CheckBox(move.words().of(words(choice.kind()), choice.count()));
        box.setId("include-" + choice.kind());
        box.setAccessibleText(box.getText());
        Nodes.breaks(box);
        box.setSelected(choice.state() == HistoryModel.Yes.State.INCLUDED);
        box.setOnAction(event -> choose(choice.kind(), box));
        var warning = Nodes.muted(move.words().of(warning(choice.kind())));
        box.setAccessibleHelp(warning.getText());
        return Nodes.column(4, box, warning);
    }

    private void choose(Apart kind, CheckBox box) {
        if (box.isSelected()) {
            model.include(kind);
        } else {
            model.leaveOut(kind);
        }
    }

    private static String words(Apart kind) {
        return switch (kind) {
            case DELETED -> "history.apart.deleted";
            case CIRCLE -> "history.apart.circle";
            case COMMUNITY -> "history.apart.community";
        };
    }

    private static String warning(Apart kind) {
        return switch (kind) {
            case DELETED -> "history.apart.deleted.warning";
            case CIRCLE -> "history.apart.circle.warning";
            case COMMUNITY -> "history.apart.community.warning";
        };
    }
}
