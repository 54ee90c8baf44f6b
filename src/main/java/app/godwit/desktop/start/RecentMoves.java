package app.godwit.desktop.start;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.preferences.Recent;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Moves that were open before, each with how it stood.
final class RecentMoves extends VBox {
    private final StartModel model;
    private final Words words;

    RecentMoves(StartModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("recent-moves");
        getStyleClass().add("recent-moves");
        model.known().subscribe(this::show);
    }

    private void show(List<StartModel.Known> known) {
        Nodes.show(this, () -> !known.isEmpty());
        getChildren().setAll(Nodes.section(words.of("start.recent")));
        known.stream().map(this::row).forEach(getChildren()::add);
    }

    private Node row(StartModel.Known known) {
        var move = known.move();
        var name = Nodes.styled(String.valueOf(move.file().getFileName()), "strong");
        Nodes.mayBeCut(name);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var state = Nodes.styled(
                known.place() == StartModel.Known.Place.GONE ? words.of("start.gone") : state(move), "small");
        state.getStyleClass().add(Styles.TEXT_MUTED);
        Nodes.mayBeCut(state);
        var open = new Button("", Nodes.column(2, name, state));
        open.getStyleClass().addAll("recent-move");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setAccessibleText(words.of("start.recent.spoken", name.getText(), state.getText()));
        open.setTooltip(new Tooltip(move.file().toString()));
        open.setDisable(known.place() == StartModel.Known.Place.GONE);
        open.setOnAction(event -> model.open(move.file()));
        HBox.setHgrow(open, Priority.ALWAYS);
        var forget = Nodes.iconButton(words.of("start.forget"), Feather.X, () -> model.forget(move.file()));
        return Nodes.row(4, open, forget);
    }

    private String state(Recent move) {
        var parts = new ArrayList<String>();
        var account = move.account().isEmpty() ? "" : words.of("start.state.account", move.account()) + "\n";
        if (move.followed() > 0) {
            parts.add(words.of("start.state.followed", move.followed()));
        } else if (move.people() > 0) {
            parts.add(words.of("start.state.people", move.people()));
        }
        if (move.posts() > 0) {
            parts.add(words.of("start.state.posted", move.posted(), move.posts()));
        }
        return parts.isEmpty() ? words.of("start.state.empty") : account + String.join(" · ", parts);
    }
}
