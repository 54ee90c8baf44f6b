package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.preferences.Proxies.Kept;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a proxy is told that asks who is there. The password leaves its field as soon as it is kept, and is not shown
/// again.
final class ProxyLogin extends VBox {
    private static final int COLUMNS = 20;
    private final PreferencesModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button keep;
    private final Button forget;
    private final Label verdict = Nodes.muted("");

    /// @param typed what to do when another name is typed
    ProxyLogin(PreferencesModel model, Words words, Runnable typed) {
        super(12);
        this.model = model;
        this.words = words;
        keep = Nodes.button(words.of("preferences.proxy.keep"), Feather.CHECK, this::keep);
        keep.setId("proxy-keep");
        forget = Nodes.button(words.of("preferences.proxy.forget"), Feather.X, model::forgetPassword);
        forget.setId("proxy-forget");
        verdict.setId("proxy-password-verdict");
        name.setText(model.now().get().proxy().login());
        var grid = new GridPane(12, 8);
        row(grid, "preferences.proxy.login", name, "proxy-login");
        row(grid, "preferences.proxy.password", password, "proxy-password");
        grid.add(Nodes.row(8, keep, forget), 2, 1);
        getChildren().setAll(Nodes.muted(words.of("preferences.proxy.login.text")), grid, verdict);
        password.setOnAction(event -> keep());
        password.textProperty().subscribe(now -> look());
        name.textProperty().subscribe((before, now) -> {
            typed.run();
            look();
        });
        model.password().subscribe(now -> look());
    }

    private void row(GridPane grid, String key, TextField field, String id) {
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.setAccessibleText(words.of(key));
        var label = Nodes.styled(words.of(key), "body");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, field);
    }

    /// `""` for none.
    String name() {
        return name.getText().strip();
    }

    private void keep() {
        if (!keep.isDisabled()) {
            model.keepPassword(password.getText());
            password.clear();
            password.requestFocus();
        }
    }

    private void look() {
        var kept = model.password().get();
        keep.setDisable(name().isEmpty() || password.getText().isEmpty());
        Nodes.show(forget, () -> kept != Kept.NOWHERE && !name().isEmpty());
        Nodes.show(verdict, () -> !name().isEmpty());
        verdict.setText(words.name(kept));
    }
}
