package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of preferences. It lies over whatever was in sight, and gives it back.
public final class PreferencesView extends BorderPane {
    private final PreferencesModel model;
    private final Words words;

    /// @param move the open move, whose own choices stand here too
    /// @param back what to do when the user is done
    public PreferencesView(PreferencesModel model, Words words, Optional<OpenMove> move, Runnable back) {
        this.model = model;
        this.words = words;
        setId("preferences");
        getStyleClass().addAll("step", "preferences");
        setTop(head(back));
        var choices = choices();
        move.ifPresent(open -> choices.getChildren().add(choices.getChildren().size() - 1, new ReserveChoices(open)));
        setCenter(Nodes.page(choices));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    private Node head(Runnable back) {
        var arrow =
                words.language().direction() == Language.Direction.LEFTWARDS ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
        var leave = Nodes.button(words.of("preferences.back"), arrow, back);
        leave.setId("preferences-back");
        leave.setCancelButton(true);
        var head = Nodes.row(16, leave, Nodes.styled(words.of("preferences.title"), "step-title"));
        head.getStyleClass().add("title-row");
        return head;
    }

    private VBox choices() {
        var now = model.now().get();
        var kept = Nodes.muted("");
        model.unkept().subscribe(unkept -> {
            kept.setText(
                    unkept
                            ? words.of("preferences.unkept", model.file().toString())
                            : words.of("preferences.kept", model.file().toString()));
        });
        return Nodes.column(
                32,
                group(
                        "preferences.language",
                        Stream.concat(
                                Stream.of(Optional.<Language>empty()),
                                Stream.of(Language.values()).map(Optional::of)),
                        language -> language.map(Language::ownName)
                                .orElseGet(() -> words.of("preferences.language.system")),
                        now.language(),
                        model::speak),
                group("preferences.theme", Stream.of(Scheme.values()), words::name, now.scheme(), model::wear),
                group("preferences.size", Stream.of(TextSize.values()), words::name, now.size(), model::write),
                faces(now),
                new ProxyChoices(model, words),
                kept);
    }

    private Node faces(Preferences now) {
        var choices = group("preferences.faces", Stream.of(Faces.values()), words::name, now.faces(), model::show);
        return Nodes.column(8, choices, Nodes.muted(words.of("preferences.faces.text")));
    }

    private <T> Node group(String title, Stream<T> values, Function<T, String> name, T chosen, Consumer<T> choose) {
        var group = new ToggleGroup();
        var buttons = new FlowPane(24, 12);
        values.forEach(value -> {
            var button = new RadioButton(name.apply(value));
            button.setAccessibleText(words.of("preferences.choice", words.of(title), name.apply(value)));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> choose.accept(value));
            button.setId(id(value));
            buttons.getChildren().add(button);
        });
        return Nodes.column(12, Nodes.section(words.of(title)), buttons);
    }

    private static String id(Object value) {
        return "prefer-"
                + (value instanceof Optional<?> some
                        ? some.map(Object::toString).orElse("SYSTEM_LANGUAGE")
                        : value);
    }
}
