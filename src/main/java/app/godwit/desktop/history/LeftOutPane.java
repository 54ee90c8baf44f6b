package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.posts.Composed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How many tweets are left out, for each reason.
final class LeftOutPane extends VBox {
    private final Words words;
    private final Node title;
    private final Node why;
    private final Map<Composed.Reason, Line> lines = new EnumMap<>(Composed.Reason.class);

    LeftOutPane(HistoryModel model, Words words) {
        super(8);
        this.words = words;
        this.title = Nodes.section(words.of("history.leftOut"));
        this.why = Nodes.muted(words.of("history.leftOut.why"));
        model.leftOut().subscribe(this::show);
    }

    private record Line(Node row, Label count) {}

    /// Lines that are there stay: they change with every key that is typed into a filter.
    private void show(List<HistoryModel.LeftOut> left) {
        Nodes.show(this, () -> !left.isEmpty());
        var all = new ArrayList<Node>();
        all.add(title);
        left.stream().map(this::line).forEach(all::add);
        all.add(why);
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
    }

    private Node line(HistoryModel.LeftOut left) {
        var line = lines.computeIfAbsent(left.reason(), this::line);
        line.count().setText(words.of("number", left.count()));
        return line.row();
    }

    private Line line(Composed.Reason reason) {
        var name = Nodes.body(words.name(reason));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var count = Nodes.styled("", "strong");
        count.setMinWidth(HBox.USE_PREF_SIZE);
        return new Line(Nodes.row(8, name, count), count);
    }
}
