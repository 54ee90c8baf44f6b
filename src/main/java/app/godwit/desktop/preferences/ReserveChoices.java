package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Reserve;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How much of what the server allows stays the user's own while Godwit works. Kept in the move, for servers differ.
final class ReserveChoices extends VBox {
    private static final List<Integer> SHARES = List.of(0, 10, 20, 30, 50);
    private final OpenMove move;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane buttons = new FlowPane(24, 12);

    ReserveChoices(OpenMove move) {
        super(12);
        this.move = move;
        var words = move.words();
        getChildren()
                .setAll(
                        Nodes.section(words.of("preferences.reserve")),
                        Nodes.muted(words.of("preferences.reserve.text")),
                        buttons);
        move.ask(move.session()::reserve, this::show, failure -> Nodes.show(this, () -> false));
    }

    private void show(Reserve now) {
        buttons.getChildren().clear();
        SHARES.forEach(share -> buttons.getChildren().add(button(share, now)));
    }

    private RadioButton button(int share, Reserve now) {
        var words = move.words();
        var name = words.of("preferences.reserve.share", share / 100.0);
        var button = new RadioButton(name);
        button.setId("reserve-" + share);
        button.setAccessibleText(words.of("preferences.choice", words.of("preferences.reserve"), name));
        button.setToggleGroup(group);
        button.setSelected(share == now.percent());
        button.setOnAction(event -> keep(new Reserve(share)));
        return button;
    }

    private void keep(Reserve share) {
        move.ask(
                () -> {
                    move.session().reserve(share);
                    return share;
                },
                kept -> move.refresh(),
                failure -> Nodes.show(this, () -> false));
    }
}
