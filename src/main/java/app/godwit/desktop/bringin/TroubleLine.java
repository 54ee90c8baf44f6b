package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Nodes;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One sentence where something went wrong, and its code; no room when nothing did.
final class TroubleLine extends HBox {
    /// @param code for the guide, the same in every language
    TroubleLine(String id, ObservableValue<String> sentence, String code) {
        super(8);
        setAlignment(Pos.TOP_LEFT);
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("warning-icon");
        var text = Nodes.body("");
        text.setId(id);
        var both = Nodes.column(2, text, Nodes.styled(code, "small"));
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(icon, both);
        sentence.subscribe(now -> {
            text.setText(now);
            Nodes.show(this, () -> !now.isEmpty());
        });
    }
}
