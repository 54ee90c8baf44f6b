package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// By which way servers are reached. What is typed is looked at as it is typed, and used once it is an address.
final class ProxyChoices extends VBox {
    private static final int COLUMNS = 28;
    private final PreferencesModel model;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField address = new TextField();
    private final Label verdict = Nodes.muted("");
    private final HBox line;
    private final ProxyLogin login;
    private ProxyChoice.Way way;

    ProxyChoices(PreferencesModel model, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        var now = model.now().get().proxy();
        way = now.way();
        var buttons = new FlowPane(24, 12);
        for (var each : ProxyChoice.Way.values()) {
            buttons.getChildren().add(button(each));
        }
        address.setId("proxy-address");
        address.setPrefColumnCount(COLUMNS);
        address.setPromptText("proxy.example:8080");
        address.setAccessibleText(words.of("preferences.proxy.address"));
        address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        address.setText(now.address());
        address.textProperty().subscribe((before, typed) -> judge());
        verdict.setId("proxy-verdict");
        line = Nodes.row(12, Nodes.styled(words.of("preferences.proxy.address"), "body"), address);
        login = new ProxyLogin(model, words, this::judge);
        getChildren()
                .setAll(
                        Nodes.section(words.of("preferences.proxy")),
                        Nodes.muted(words.of("preferences.proxy.text")),
                        buttons,
                        line,
                        verdict,
                        login);
        judge();
    }

    private RadioButton button(ProxyChoice.Way each) {
        var button = new RadioButton(words.name(each));
        button.setId("proxy-" + each);
        button.setAccessibleText(words.of("preferences.choice", words.of("preferences.proxy"), words.name(each)));
        button.setToggleGroup(group);
        button.setSelected(each == way);
        button.setOnAction(event -> {
            way = each;
            judge();
        });
        return button;
    }

    private void judge() {
        var choice = new ProxyChoice(way, address.getText(), login.name());
        Nodes.show(line, choice::needsAddress);
        Nodes.show(verdict, choice::needsAddress);
        Nodes.show(login, () -> choice.needsAddress() && choice.isWhole());
        if (choice.isWhole()) {
            model.go(choice);
        }
        verdict.setText(choice.place()
                .map(place -> words.of("preferences.proxy.used", place.host(), String.valueOf(place.port())))
                .orElseGet(() -> words.of("preferences.proxy.wrong", "proxy.example:8080")));
        verdict.pseudoClassStateChanged(Nodes.WRONG, !choice.isWhole());
    }
}
