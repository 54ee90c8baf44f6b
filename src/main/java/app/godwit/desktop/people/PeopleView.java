package app.godwit.desktop.people;

import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.PersonRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Chips, a search field and the list of people. All of it can be done with the keyboard.
public final class PeopleView implements StepView {
    private final PeopleModel model;
    private final Words words;
    private final FlowPane chips = new FlowPane(8, 8);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField search = new TextField();
    private final ListView<PersonRow> list;
    private final VBox body;

    public PeopleView(PeopleModel model, Words words) {
        this.model = model;
        this.words = words;
        list = new ListView<>(model.shown());
        list.setId("people");
        list.setAccessibleText(words.of("people.list"));
        list.setCellFactory(view -> new PersonCell(model, words));
        list.setOnKeyPressed(this::pressed);
        list.getStyleClass().add("people-list");
        list.setPlaceholder(
                new EmptyState(Feather.USERS, words.of("people.empty.title"), words.of("people.empty.text")));
        VBox.setVgrow(list, Priority.ALWAYS);
        chips.getStyleClass().add("chips");
        search.setPromptText(words.of("people.search"));
        search.setAccessibleText(words.of("people.search"));
        search.setId("people-search");
        search.textProperty().bindBidirectional(model.search());
        body = Nodes.column(0, chips, list);
        model.counts().subscribe(this::showChips);
    }

    private void showChips(Map<Shelf, Integer> counts) {
        chips.getChildren().clear();
        for (var shelf : Shelf.values()) {
            var count = counts.getOrDefault(shelf, 0);
            if (count > 0 || shelf == model.shelf().get()) {
                chips.getChildren().add(chip(shelf, count));
            }
        }
        Nodes.show(chips, () -> counts.getOrDefault(Shelf.ALL, 0) > 0);
    }

    private Node chip(Shelf shelf, int count) {
        var number = NumberFormat.getIntegerInstance(words.locale()).format(count);
        var chip = new ToggleButton(words.name(shelf) + "  " + number);
        chip.setId("chip-" + shelf);
        chip.setAccessibleText(words.of("people.chip", words.name(shelf), count));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(shelf == model.shelf().get());
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.shelf().set(shelf);
        });
        return chip;
    }

    private void pressed(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case SPACE -> toggle(row);
            case ENTER -> open(row);
            case J -> list.getSelectionModel().selectNext();
            case K -> list.getSelectionModel().selectPrevious();
            case SLASH -> search.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toggle(@org.jspecify.annotations.Nullable PersonRow row) {
        if (row != null) {
            model.toggle(row);
        }
    }

    private void open(@org.jspecify.annotations.Nullable PersonRow row) {
        if (row != null && !row.matches().isEmpty()) {
            model.open(row);
        }
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public List<Node> tools() {
        var again = Nodes.iconButton(words.of("people.again"), Feather.REFRESH_CW, model::lookUp);
        again.setId("look-up-again");
        return List.of(search, again);
    }
}
