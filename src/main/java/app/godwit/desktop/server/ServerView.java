package app.godwit.desktop.server;

import app.godwit.desktop.kit.Avatar;
import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import app.godwit.handles.HostVerdict;
import app.godwit.moves.Home;
import app.godwit.moves.SignInAttempt;
import app.godwit.moves.SignedIn;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One page per state: type a name, see the server, wait for the browser, signed in.
public final class ServerView implements StepView {
    private static final double FIELD_WIDTH = 360;
    private static final int HOMES = 5;
    private final ServerModel model;
    private final Words words;
    private final VBox content = Nodes.column(24);
    private final Node body = Nodes.page(content);
    private final VBox asking;
    private final Runnable another;
    private final PauseTransition rest = new PauseTransition(Duration.millis(700));

    /// @param another opens a window for another move
    public ServerView(ServerModel model, Words words, Runnable another) {
        this.model = model;
        this.words = words;
        this.another = another;
        rest.setOnFinished(event -> model.look());
        model.name().subscribe((before, now) -> rest.playFromStart());
        content.setMaxWidth(Nodes.READING_WIDTH + 48);
        asking = asking();
        model.state().subscribe(this::show);
    }

    private void show(ServerModel.State state) {
        asking.setDisable(state instanceof ServerModel.State.Checking);
        switch (state) {
            case ServerModel.State.Asking now -> content.getChildren().setAll(asking);
            case ServerModel.State.Checking now -> content.getChildren().setAll(asking, busy("server.checking"));
            case ServerModel.State.Ready ready ->
                content.getChildren()
                        .setAll(
                                serverCard(ready.attempt().instance()),
                                about(ready.attempt().about()),
                                otherServer());
            case ServerModel.State.Waiting waiting -> content.getChildren().setAll(waiting(waiting.attempt()));
            case ServerModel.State.In in -> content.getChildren().setAll(signedIn(in.account()));
        }
    }

    private VBox asking() {
        var name = new TextField();
        name.setId("server-name");
        name.setPromptText(words.of("server.name.prompt"));
        name.setAccessibleText(words.of("server.name"));
        name.setMaxWidth(FIELD_WIDTH);
        name.textProperty().bindBidirectional(model.name());
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
                advice(),
                token());
    }

    /// Well-known servers that may be meant: one press puts the name into the field.
    private Node likely(TextField name) {
        var row = new FlowPane(8, 8);
        row.setId("server-likely");
        row.setMaxWidth(Nodes.READING_WIDTH);
        model.likely().subscribe(servers -> {
            row.getChildren()
                    .setAll(servers.stream()
                            .map(server -> Nodes.link(words.of("server.meant", server), () -> {
                                model.name().set(server);
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
        model.sight().subscribe(seen -> showSight(box, seen));
        model.trouble().subscribe(() -> showSight(box, model.sight().get()));
        return box;
    }

    /// What the bar above says already is not said again.
    private void showSight(VBox box, ServerModel.Sight seen) {
        var isSaid = seen instanceof ServerModel.Sight.Absent(var _, var why, var _)
                && why.equals(model.trouble().get());
        box.getChildren().setAll(isSaid ? List.of() : sight(seen));
        Nodes.show(box, () -> !box.getChildren().isEmpty());
    }

    private List<Node> sight(ServerModel.Sight seen) {
        return switch (seen) {
            case ServerModel.Sight.Nothing _ -> List.of();
            case ServerModel.Sight.Looking(var name) ->
                List.of(line(Feather.SEARCH, "quiet-icon", words.of("server.looking", name)));
            case ServerModel.Sight.Here here -> List.of(here(here));
            case ServerModel.Sight.Absent(var _, var why, var code) ->
                List.of(line(Feather.ALERT_TRIANGLE, "warning-icon", why + " " + code));
        };
    }

    private Node here(ServerModel.Sight.Here here) {
        var there = line(
                Feather.CHECK_CIRCLE, "good-icon", words.of("server.here", here.name(), software(here.instance())));
        var entry = entry(here.about().entry());
        return entry.isEmpty() ? there : Nodes.column(4, there, Nodes.muted(words.of(entry)));
    }

    private static Node line(Feather picture, String style, String text) {
        var icon = new FontIcon(picture);
        icon.getStyleClass().add(style);
        var row = Nodes.row(8, icon, Nodes.body(text));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// Where the people are, for whoever has no account yet.
    private Node advice() {
        var column = Nodes.column(8);
        column.setId("server-advice");
        model.homes().subscribe(homes -> {
            column.getChildren()
                    .setAll(Nodes.section(words.of("server.advice")), Nodes.muted(words.of("server.advice.text")));
            var grid = new GridPane(16, 0);
            grid.getStyleClass().add("home-list");
            homes.stream().limit(HOMES).forEach(home -> grid.addRow(grid.getRowCount(), about(home)));
            column.getChildren().add(grid);
            Nodes.show(column, () -> !homes.isEmpty());
        });
        return column;
    }

    private Node take(Home home) {
        var name = Nodes.link(home.host(), () -> model.take(home));
        name.setAccessibleText(words.of("server.advice.take", home.host()));
        return name;
    }

    /// In columns: joined, numbers and names of software would change places where text runs to the left.
    private Node[] about(Home home) {
        return new Node[] {
            take(home),
            Nodes.muted(words.of("server.advice.people", home.people())),
            Nodes.muted(home.software().isEmpty() ? "" : home.software() + " " + home.version()),
            Nodes.muted(door(home.door()).map(key -> words.of(key)).orElse(""))
        };
    }

    private static Optional<String> door(HostVerdict.Door door) {
        return switch (door) {
            case OPEN -> Optional.of("server.advice.open");
            case CLOSED -> Optional.of("server.advice.closed");
            case UNKNOWN -> Optional.empty();
        };
    }

    private Node token() {
        var token = new PasswordField();
        token.setId("server-token");
        token.setPromptText(words.of("server.token.prompt"));
        token.setAccessibleText(words.of("server.token.prompt"));
        token.setPrefWidth(FIELD_WIDTH);
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

    private Node busy(String key) {
        var bar = Motion.busyBar(words.of(key));
        bar.setPrefWidth(FIELD_WIDTH);
        return bar;
    }

    private Node serverCard(Instance instance) {
        var icon = new FontIcon(Feather.SERVER);
        var title = Nodes.section(instance.title().isEmpty() ? instance.domain() : instance.title());
        var software = software(instance);
        return new Card(
                Nodes.row(12, icon, title),
                Nodes.body(instance.domain()),
                Nodes.muted(software),
                Nodes.muted(words.of(
                        "server.limits",
                        instance.limits().characters(),
                        instance.limits().media())));
    }

    private String software(Instance instance) {
        return instance.software().isEmpty()
                ? words.of("server.software.unknown")
                : words.of("server.software", instance.software(), instance.version());
    }

    /// Whether it takes new people, and what it asks of them.
    private Node about(About about) {
        var lines = Nodes.column(8);
        if (about.entry() != About.Entry.UNKNOWN) {
            lines.getChildren().add(Nodes.body(words.of(entry(about.entry()))));
        }
        if (!about.rules().isEmpty()) {
            lines.getChildren().add(Nodes.section(words.of("server.rules")));
            about.rules().forEach(rule -> lines.getChildren().add(Nodes.body("• " + rule)));
        }
        return lines;
    }

    private static String entry(About.Entry entry) {
        return switch (entry) {
            case OPEN -> "server.entry.open";
            case ON_APPROVAL -> "server.entry.approval";
            case CLOSED -> "server.entry.closed";
            case UNKNOWN -> "";
        };
    }

    private Node otherServer() {
        return Nodes.row(0, Nodes.button(words.of("server.other"), model::cancel));
    }

    private Node waiting(SignInAttempt attempt) {
        var again = Nodes.button(words.of("server.waiting.again"), Feather.EXTERNAL_LINK, model::openAgain);
        return Nodes.column(
                24,
                serverCard(attempt.instance()),
                Nodes.column(
                        8,
                        Nodes.section(words.of("server.waiting")),
                        busy("server.waiting"),
                        Nodes.body(words.of("server.waiting.text"))),
                elsewhere(attempt),
                Nodes.row(8, again, Nodes.button(words.of("server.other"), model::cancel)));
    }

    /// For a browser on another computer: an address to go to, and a code to bring back.
    private Node elsewhere(SignInAttempt attempt) {
        var page = new TextField(attempt.pageForCode().toString());
        page.setEditable(false);
        page.setAccessibleText(words.of("server.waiting.address"));
        page.setMaxWidth(Nodes.READING_WIDTH);
        var code = new TextField();
        code.setId("server-code");
        code.setPromptText(words.of("server.code.prompt"));
        code.setAccessibleText(words.of("server.code.prompt"));
        code.setPrefWidth(FIELD_WIDTH);
        var use = Nodes.button(words.of("server.code.use"), () -> model.pasteCode(code.getText()));
        return Nodes.column(8, Nodes.muted(words.of("server.waiting.address")), page, Nodes.row(8, code, use));
    }

    private Node signedIn(SignedIn in) {
        var avatar = new Avatar();
        var account = in.account();
        var name = account.name().isEmpty() ? account.handle().user() : account.name();
        avatar.show(name);
        var who =
                Nodes.column(2, Nodes.section(name), Nodes.body(account.handle().display()));
        HBox.setHgrow(who, Priority.ALWAYS);
        var out = Nodes.button(words.of("server.signOut"), Feather.LOG_OUT, model::signOut);
        out.setId("sign-out");
        return Nodes.column(24, new Card(Nodes.row(16, avatar, who, out)), serverCard(in.instance()), others());
    }

    /// Each account has a move of its own, so that nothing gets mixed up.
    private Node others() {
        var open = Nodes.button(words.of("server.another.open"), Feather.PLUS, another);
        open.setId("another-account");
        return Nodes.column(
                8, Nodes.section(words.of("server.another")), Nodes.body(words.of("server.another.text")), open);
    }

    @Override
    public Node body() {
        return body;
    }
}
