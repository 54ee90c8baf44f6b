package app.godwit.desktop.run;

import app.godwit.desktop.kit.Nodes;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One trouble: what it is about, what happened and what to do, and its code.
final class TroubleRow extends HBox {
    TroubleRow(String subject, String why, String code) {
        super(12);
        var who = Nodes.body(subject);
        who.getStyleClass().add("strong");
        var said = Nodes.column(4, who, Nodes.body(why), small(code));
        HBox.setHgrow(said, Priority.ALWAYS);
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("warning-icon");
        getStyleClass().add("card");
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Nodes.READING_WIDTH);
        getChildren().addAll(icon, said);
    }

    private static Node small(String text) {
        var label = Nodes.muted(text);
        label.getStyleClass().add("small");
        return label;
    }
}
