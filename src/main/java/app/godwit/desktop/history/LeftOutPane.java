package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How many tweets are left out, for each reason.
final class LeftOutPane extends VBox {
    private final Words words;

    LeftOutPane(HistoryModel model, Words words) {
        super(8);
        this.words = words;
        model.leftOut().subscribe(this::show);
    }

    private void show(List<HistoryModel.LeftOut> left) {
        Nodes.show(this, () -> !left.isEmpty());
        getChildren().setAll(Nodes.section(words.of("history.leftOut")));
        left.stream().map(this::line).forEach(getChildren()::add);
        getChildren().add(Nodes.muted(words.of("history.leftOut.why")));
    }

    private Node line(HistoryModel.LeftOut left) {
        var name = Nodes.body(words.name(left.reason()));
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var count = Nodes.styled(words.of("number", left.count()), "strong");
        count.setMinWidth(HBox.USE_PREF_SIZE);
        return Nodes.row(8, name, count);
    }
}
