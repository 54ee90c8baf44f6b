package app.godwit.desktop.people;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.PersonRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be said of several people at once. In sight while more than one is selected.
final class SelectionBar extends HBox {
    private final MultipleSelectionModel<PersonRow> selection;
    private final Words words;
    private final Label count = Nodes.styled("", "strong");

    SelectionBar(PeopleModel model, MultipleSelectionModel<PersonRow> selection, Words words) {
        super(12);
        this.selection = selection;
        this.words = words;
        getStyleClass().add("selection-bar");
        var accept = Nodes.button(words.of("people.accept"), Feather.CHECK, () -> model.acceptAll(selected()));
        accept.setId("accept-selected");
        var reject = Nodes.button(words.of("people.reject"), Feather.X, () -> model.rejectAll(selected()));
        reject.setId("reject-selected");
        var none = Nodes.button(words.of("people.select.none"), selection::clearSelection);
        count.setMinWidth(USE_PREF_SIZE);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(count, Nodes.spring(), accept, reject, none);
        selection.getSelectedIndices().subscribe(this::show);
        show();
    }

    private List<PersonRow> selected() {
        return List.copyOf(selection.getSelectedItems());
    }

    private void show() {
        var many = selection.getSelectedIndices().size();
        count.setText(words.of("people.selected", many));
        Nodes.show(this, () -> many > 1);
    }
}
