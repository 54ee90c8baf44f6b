package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Census.Month;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The months with their tweets and likes, and the brush that chooses some of them; above it what is chosen, in words.
final class Histogram extends VBox {
    private final Words words;
    private final When when;
    private final Consumer<Brush> chosen;
    private final Label range = Nodes.styled("", "strong");
    private final Label pointed = Nodes.styled("", "small");
    private final Button all;
    private final BrushPane pane;
    private List<Month> months = List.of();

    /// @param chosen told when the user has chosen others
    Histogram(Words words, When when, Consumer<Brush> chosen) {
        super(8);
        this.words = words;
        this.when = when;
        this.chosen = chosen;
        getStyleClass().add("histogram");
        pane = new BrushPane(words, when, this::brushed, chosen, this::point);
        all = Nodes.link(words.of("history.months.all"), () -> change(Brush.whole(months.size())));
        all.setId("all-months");
        range.setId("months-range");
        range.setMinWidth(Region.USE_PREF_SIZE);
        pointed.setId("month-pointed");
        pointed.getStyleClass().add(Styles.TEXT_MUTED);
        Nodes.mayBeCut(pointed);
        getChildren().addAll(head(), pane);
    }

    private Node head() {
        var spring = Nodes.spring();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = Nodes.row(16, range, all, pointed, spring, legend());
        head.setMinHeight(36);
        return head;
    }

    /// Tells the marks apart by shape and name.
    private Node legend() {
        return Nodes.row(
                12,
                sign("month-bar", "history.months.tweets"),
                sign("chosen-bar", "history.months.chosen"),
                sign("likes-sign", "history.months.likes"));
    }

    private Node sign(String style, String key) {
        var mark = new Region();
        mark.getStyleClass().addAll(style, "legend-mark");
        var name = Nodes.styled(words.of(key), "small");
        name.getStyleClass().add(Styles.TEXT_MUTED);
        name.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(6, mark, name);
    }

    void show(List<Month> shown, Brush brush) {
        months = shown;
        pane.show(shown, brush);
        brushed(brush);
    }

    private void change(Brush brush) {
        pane.show(months, brush);
        brushed(brush);
        chosen.accept(brush);
    }

    private void brushed(Brush brush) {
        range.setText(words.of(brush.isWhole() ? "history.months.whole" : "history.months.range", ends(brush)));
        Nodes.show(all, () -> !brush.isWhole());
    }

    private Object[] ends(Brush brush) {
        return months.isEmpty()
                ? new Object[] {"", ""}
                : new Object[] {
                    when.month(months.get(brush.first()).month()),
                    when.month(months.get(brush.last()).month())
                };
    }

    private void point(int nth) {
        pointed.setText(nth < 0 || nth >= months.size() ? "" : MonthWords.of(months.get(nth), words, when));
    }
}
