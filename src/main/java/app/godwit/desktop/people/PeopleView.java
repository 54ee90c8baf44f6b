package app.godwit.desktop.people;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Portraits;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.PersonRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Chips, a search field and the list of people. All of it can be done with the keyboard.
public final class PeopleView implements StepView {
    private static final double CHART_WIDTH = 264;
    private static final double LIST_WIDTH = 640;
    private static final double LIST_HEIGHT = 400;
    /// In less there is no room for names beside the chart: then it takes the place of the list.
    private static final double SIDE_BY_SIDE = 1000;

    /// While no evidence is open, rows are of one height, and scroll fastest.
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final PeopleModel model;
    private final Words words;
    private final Chooser chooser;
    private final Portraits portraits;
    private final FlowPane chips = new FlowPane(8, 8);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField search = new TextField();
    private final Label told = Nodes.muted("");
    private final ListView<PersonRow> list;
    private final Heads heads;
    private final ScrollPane chart;
    private final VBox table;
    private final HBox both;
    private final VBox body;

    public PeopleView(PeopleModel model, Words words, Chooser chooser, Portraits portraits) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        this.portraits = portraits;
        list = list();
        heads = new Heads(model, words);
        chart = chart();
        chips.getStyleClass().add("chips");
        told.getStyleClass().add("told");
        model.told().subscribe(text -> {
            told.setText(text);
            Nodes.show(told, () -> !text.isEmpty());
        });
        searching();
        table = Nodes.column(0, heads, list);
        HBox.setHgrow(table, Priority.ALWAYS);
        both = new HBox(table, chart);
        both.widthProperty().subscribe((before, now) -> fit());
        VBox.setVgrow(both, Priority.ALWAYS);
        body = Nodes.column(0, chips, told, new SelectionBar(model, list.getSelectionModel(), words), both);
        body.setOnKeyPressed(this::undone);
        model.list().counts().subscribe(this::showChips);
        model.opened().subscribe(opened -> list.pseudoClassStateChanged(OPENED, opened != 0));
    }

    private ListView<PersonRow> list() {
        var view = new ListView<>(model.list().shown());
        view.setId("people");
        // Else the list measures all its rows for a width that it is not given.
        view.setPrefWidth(LIST_WIDTH);
        view.setPrefHeight(LIST_HEIGHT);
        view.setAccessibleText(words.of("people.list"));
        view.setCellFactory(cells -> new PersonCell(model, words, portraits));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getStyleClass().add("people-list");
        view.setPlaceholder(
                new EmptyState(Feather.USERS, words.of("people.empty.title"), words.of("people.empty.text")));
        VBox.setVgrow(view, Priority.ALWAYS);
        return view;
    }

    private ScrollPane chart() {
        var pane = new ScrollPane(new ServersPane(model, words, this::toggleChart));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinWidth(CHART_WIDTH);
        pane.setPrefWidth(CHART_WIDTH);
        Nodes.show(pane, () -> false);
        return pane;
    }

    private void searching() {
        search.setPromptText(words.of("people.search"));
        search.setAccessibleText(words.of("people.search"));
        search.setId("people-search");
        search.textProperty().bindBidirectional(model.list().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
    }

    private void showChips(Map<Shelf, Integer> counts) {
        chips.getChildren().clear();
        for (var shelf : Shelf.values()) {
            var count = counts.getOrDefault(shelf, 0);
            if (count > 0 || shelf == model.list().shelf().get()) {
                chips.getChildren().add(chip(shelf, count));
            }
        }
        var anybody = counts.getOrDefault(Shelf.ALL, 0) > 0;
        Nodes.show(chips, () -> anybody);
        Nodes.show(heads, () -> anybody);
    }

    private Node chip(Shelf shelf, int count) {
        var number = NumberFormat.getIntegerInstance(words.locale()).format(count);
        var chip = new ToggleButton(words.name(shelf) + "  " + number);
        chip.setId("chip-" + shelf);
        chip.setAccessibleText(words.of("people.chip", words.name(shelf), count));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(shelf == model.list().shelf().get());
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.list().shelf().set(shelf);
        });
        return chip;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextField || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> model.toggleAll(selected());
            case ENTER -> current().ifPresent(model::open);
            case J -> list.getSelectionModel().clearAndSelect(next(1));
            case K -> list.getSelectionModel().clearAndSelect(next(-1));
            case SLASH -> search.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int next(int step) {
        var to = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) step,
                0,
                model.list().shown().size() - 1);
        list.scrollTo(Math.max(0, to - 2));
        return to;
    }

    private List<PersonRow> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private Optional<PersonRow> current() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void undone(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !(event.getTarget() instanceof TextField)) {
            model.undo();
            event.consume();
        }
    }

    private void selectAll() {
        list.getSelectionModel().selectAll();
        list.requestFocus();
    }

    private void toggleChart() {
        var shown = chart.isVisible();
        Nodes.show(chart, () -> !shown);
        fit();
        if (shown) {
            list.requestFocus();
        }
    }

    private void fit() {
        var alone = chart.isVisible() && both.getWidth() < SIDE_BY_SIDE;
        Nodes.show(table, () -> !alone);
        HBox.setHgrow(chart, alone ? Priority.ALWAYS : Priority.NEVER);
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public List<Node> tools() {
        var again = Nodes.iconButton(words.of("people.again"), Feather.REFRESH_CW, model::lookUp);
        again.setId("look-up-again");
        var more = new PeopleMenu(model, words).button(chooser, this::selectAll, this::toggleChart);
        return List.of(search, undo(), again, more);
    }

    private Button undo() {
        var undo = Nodes.iconButton(words.of("people.undo"), Feather.CORNER_UP_LEFT, model::undo);
        undo.setId("undo-decision");
        model.undoable().subscribe(any -> undo.setDisable(!any));
        return undo;
    }
}
