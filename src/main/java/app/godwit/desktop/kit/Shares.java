package app.godwit.desktop.kit;

import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// A whole and its parts as one bar, with the name and the number of each part below: colour never says it alone.
public final class Shares extends VBox {
    private static final double LEAST = 3;

    /// @param look `good`, `wait`, `bad`, `plain`
    public record Share(String name, int count, String look) {}

    public Shares(List<Share> shares, Words words) {
        super(10);
        var some = shares.stream().filter(share -> share.count() > 0).toList();
        var bar = new HBox(2);
        bar.getStyleClass().add("shares");
        var names = new FlowPane(24, 8);
        var numbers = NumberFormat.getIntegerInstance(words.locale());
        for (var share : some) {
            bar.getChildren().add(part(share, bar, some));
            names.getChildren().add(name(share, numbers));
        }
        getChildren().addAll(bar, names);
        Nodes.show(this, () -> !some.isEmpty());
    }

    private static Node part(Share share, HBox bar, List<Share> all) {
        var whole = all.stream().mapToInt(Share::count).sum();
        var part = new Region();
        part.getStyleClass().addAll("share", share.look());
        part.setMinWidth(LEAST);
        part.prefWidthProperty()
                .bind(bar.widthProperty().subtract(2.0 * (all.size() - 1)).multiply((double) share.count() / whole));
        return part;
    }

    private static Node name(Share share, NumberFormat numbers) {
        var mark = new StackPane(shape(share.look()));
        mark.getStyleClass().addAll("share-mark", share.look());
        var number = Nodes.styled(numbers.format(share.count()), "strong");
        var row = Nodes.row(6, mark, number, Nodes.styled(share.name(), "share-name"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static SVGPath shape(String look) {
        return switch (look) {
            case "good" -> Shapes.disc();
            case "wait" -> Shapes.half();
            case "bad" -> Shapes.diamond();
            default -> Shapes.ring();
        };
    }
}
