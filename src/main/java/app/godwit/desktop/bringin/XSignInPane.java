package app.godwit.desktop.bringin;

import app.godwit.desktop.bringin.XSignInModel.State;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Which way to sign in at X, and masked fields for the keys. What was typed is gone from the fields as soon as it is
/// used.
final class XSignInPane extends VBox {
    private static final double FIELD_WIDTH = 360;
    private final XSignInModel model;
    private final Words words;
    private final VBox asking = Nodes.column(12);
    private final VBox fields = Nodes.column(12);
    private final TextField port = new TextField(Integer.toString(XSignInModel.USUAL_PORT));
    private final List<PasswordField> typed = new ArrayList<>();
    private XWay way = XWay.PIN;

    XSignInPane(XSignInModel model, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        port.setId("x-port");
        port.setPrefWidth(96);
        port.setMaxWidth(96);
        asking.getChildren().addAll(Nodes.styled(words.of("xsign.how"), "strong"), ways(), fields);
        choose(XWay.PIN);
        model.state().subscribe(this::show);
    }

    private Node ways() {
        var group = new ToggleGroup();
        var row = Nodes.row(0);
        for (var one : XWay.values()) {
            var button = new ToggleButton(words.name(one));
            button.setId("x-way-" + one);
            button.setAccessibleText(words.name(one));
            button.setToggleGroup(group);
            button.setSelected(one == way);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(place(one));
            button.setOnAction(event -> {
                button.setSelected(true);
                choose(one);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static String place(XWay one) {
        if (one.ordinal() == 0) {
            return Styles.LEFT_PILL;
        }
        return one.ordinal() == XWay.values().length - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    private void choose(XWay chosen) {
        way = chosen;
        typed.clear();
        var grid = new GridPane(12, 8);
        for (var field : chosen.fields()) {
            typed.add(add(grid, field));
        }
        var use = Nodes.button(words.of("xsign.signIn"), Feather.LOG_IN, this::signIn);
        use.setId("x-sign-in");
        use.getStyleClass().add(Styles.ACCENT);
        fields.getChildren().setAll(Nodes.muted(explained(chosen)), grid, Nodes.row(8, use));
        if (chosen == XWay.BROWSER) {
            addPort(grid);
        }
    }

    private String explained(XWay chosen) {
        return switch (chosen) {
            case PIN -> words.of("xsign.pin.text");
            case BROWSER -> words.of("xsign.browser.text");
            case TOKENS -> words.of("xsign.tokens.text");
            case APP -> words.of("xsign.app.text");
        };
    }

    private PasswordField add(GridPane grid, XWay.Field field) {
        var masked = new PasswordField();
        masked.setId("x-" + field);
        masked.setPrefWidth(FIELD_WIDTH);
        masked.setAccessibleText(words.name(field));
        masked.setOnAction(event -> signIn());
        row(grid, words.name(field), masked);
        return masked;
    }

    private static void row(GridPane grid, String name, Node field) {
        var label = Nodes.body(name);
        label.setMinWidth(160);
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void addPort(GridPane grid) {
        port.setAccessibleText(words.of("xsign.port"));
        row(grid, words.of("xsign.port"), port);
        var address = Nodes.body("");
        address.textProperty().bind(port.textProperty().map(now -> "http://127.0.0.1:" + now.strip() + "/callback"));
        row(grid, words.of("xsign.callback"), address);
    }

    private void signIn() {
        var values = typed.stream().map(PasswordField::getText).toList();
        var optional = way.fields().indexOf(XWay.Field.CLIENT_SECRET);
        for (var at = 0; at < values.size(); at++) {
            if (values.get(at).isBlank() && at != optional) {
                typed.get(at).requestFocus();
                return;
            }
        }
        typed.forEach(PasswordField::clear);
        model.signIn(way, values, portNumber());
    }

    private int portNumber() {
        var text = port.getText().strip();
        var number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : XSignInModel.USUAL_PORT;
        return number > 65535 ? XSignInModel.USUAL_PORT : number;
    }

    private void show(State state) {
        switch (state) {
            case State.Asking now -> getChildren().setAll(asking);
            case State.Checking now -> getChildren().setAll(busy("xsign.checking"));
            case State.WaitingForPin now -> getChildren().setAll(pin());
            case State.WaitingForBrowser now ->
                getChildren()
                        .setAll(
                                Nodes.styled(words.of("xsign.waiting"), "strong"),
                                busy("xsign.waiting"),
                                Nodes.body(words.of("xsign.waiting.text")),
                                again());
        }
    }

    private Node pin() {
        var number = new TextField();
        number.setId("x-pin");
        number.setPrefWidth(160);
        number.setAccessibleText(words.of("xsign.pin"));
        number.setPromptText(words.of("xsign.pin"));
        var use = Nodes.button(words.of("xsign.pin.use"), () -> model.pin(number.getText()));
        use.setId("x-pin-use");
        use.getStyleClass().add(Styles.ACCENT);
        number.setOnAction(event -> model.pin(number.getText()));
        return Nodes.column(
                12,
                Nodes.styled(words.of("xsign.waiting"), "strong"),
                Nodes.body(words.of("xsign.pin.waiting")),
                Nodes.row(8, number, use),
                again());
    }

    private Node again() {
        var cancel = Nodes.button(words.of("xsign.cancel"), model::cancel);
        cancel.setId("x-cancel");
        return Nodes.row(
                8, Nodes.button(words.of("server.waiting.again"), Feather.EXTERNAL_LINK, model::openAgain), cancel);
    }

    private Node busy(String key) {
        var bar = Motion.busyBar(words.of(key));
        bar.setPrefWidth(FIELD_WIDTH);
        return bar;
    }
}
