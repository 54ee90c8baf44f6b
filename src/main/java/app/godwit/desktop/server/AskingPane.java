package app.godwit.desktop.server;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of a server to be typed: which may be meant, what is behind it, where the people are; or a token to paste.
final class AskingPane {
    /// So long nobody types before it is looked what is behind the name.
    private static final Duration REST = Duration.millis(700);

    private final ServerModel model;
    private final Words words;
    private final ServerFacts facts;
    private final VBox body;
    private final PauseTransition rest = new PauseTransition(REST);

    AskingPane(ServerModel model, Words words, ServerFacts facts) {
        this.model = model;
        this.words = words;
        this.facts = facts;
        rest.setOnFinished(event -> model.look());
        model.typed().name().subscribe((before, now) -> rest.playFromStart());
        body = build();
    }

    Node body() {
        return body;
    }

    private VBox build() {
        var name = new TextField();
        name.setId("server-name");
        name.setPromptText(words.of("server.name.prompt"));
        name.setAccessibleText(words.of("server.name"));
        name.setMaxWidth(ServerView.FIELD_WIDTH);
        name.textProperty().bindBidirectional(model.typed().name());
        name.setOnAction(event -> model.check());
        return Nodes.column(
                24,
                Nodes.column(
                        8,
                        Nodes.section(words.of("server.name")),
                        name,
                        likely(name),
                        sight(),
                        Nodes.muted(words.of("server.name.help"))),
                new AdvicePane(model, words).body(),
                token());
    }

    /// Well-known servers that may be meant: one press puts the name into the field.
    private Node likely(TextField name) {
        var row = new FlowPane(8, 8);
        row.setId("server-likely");
        row.setMaxWidth(Nodes.READING_WIDTH);
        model.typed().likely().subscribe(servers -> {
            row.getChildren()
                    .setAll(servers.stream()
                            .map(server -> Nodes.link(words.of("server.meant", server), () -> {
                                model.typed().name().set(server);
                                name.requestFocus();
                                name.end();
                            }))
                            .toList());
            row.setVisible(!servers.isEmpty());
            row.setManaged(!servers.isEmpty());
        });
        return row;
    }

    /// What is behind the typed name, as soon as it is known.
    private Node sight() {
        var box = new VBox();
        box.setId("server-sight");
        model.typed().sight().subscribe(seen -> showSight(box, seen));
        model.trouble().subscribe(() -> showSight(box, model.typed().sight().get()));
        return box;
    }

    /// What the bar above says already is not said again.
    private void showSight(VBox box, Sight seen) {
        var isSaid = seen instanceof Sight.Absent(var _, var why, var _)
                && why.equals(model.trouble().get());
        box.getChildren().setAll(isSaid ? List.of() : sight(seen));
        Nodes.show(box, () -> !box.getChildren().isEmpty());
    }

    private List<Node> sight(Sight seen) {
        return switch (seen) {
            case Sight.Nothing _ -> List.of();
            case Sight.Looking(var name) ->
                List.of(line(Feather.SEARCH, "quiet-icon", words.of("server.looking", name)));
            case Sight.Here here -> List.of(here(here));
            case Sight.Absent(var _, var why, var code) ->
                List.of(line(Feather.ALERT_TRIANGLE, "warning-icon", why + " " + code));
        };
    }

    private Node here(Sight.Here here) {
        var there = line(
                Feather.CHECK_CIRCLE,
                "good-icon",
                words.of("server.here", here.name(), facts.software(here.instance())));
        var entry = ServerFacts.entry(here.about().entry());
        return entry.isEmpty() ? there : Nodes.column(4, there, Nodes.muted(words.of(entry)));
    }

    private static Node line(Feather picture, String style, String text) {
        var icon = new FontIcon(picture);
        icon.getStyleClass().add(style);
        var row = Nodes.row(8, icon, Nodes.body(text));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node token() {
        var token = new PasswordField();
        token.setId("server-token");
        token.setPromptText(words.of("server.token.prompt"));
        token.setAccessibleText(words.of("server.token.prompt"));
        token.setPrefWidth(ServerView.FIELD_WIDTH);
        var use = Nodes.button(words.of("server.token.use"), () -> {
            model.useToken(token.getText());
            token.clear();
        });
        var inside = Nodes.column(8, Nodes.muted(words.of("server.token.help")), Nodes.row(8, token, use));
        return folded("server.token", inside);
    }

    private Node folded(String key, VBox inside) {
        inside.getStyleClass().add("folded");
        var pane = new TitledPane(words.of(key), inside);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setMaxWidth(Nodes.READING_WIDTH);
        pane.setAccessibleText(words.of(key));
        return pane;
    }
}
