package app.godwit.desktop;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.kit.Theme;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.desktop.start.StartModel;
import app.godwit.desktop.start.StartView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The one window: the start page, then the frame around one open move. Safe to close at any time.
public final class Window {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Stage stage;
    private final Background background;
    private final Words words;
    private final When when;
    private final Chooser chooser;
    private final Pages pages;
    private final StackPane root = new StackPane();
    private final StartModel start;
    private final Fx.Ticking ticking;
    private Optional<OpenMove> move = Optional.empty();

    Window(Stage stage, Sessions sessions, Background background, Surroundings around) {
        this.stage = stage;
        this.background = background;
        this.words = Words.of(around.locale());
        this.when = around.when();
        this.chooser = around.chooser();
        this.pages = around.pages();
        this.start = new StartModel(sessions, background, words, this::opened);
        this.ticking = Fx.every(LOOK, () -> move.ifPresent(open -> open.run().tick()));
        dress();
        place(new StartView(start, words, chooser));
    }

    /// What the window needs from outside besides moves.
    record Surroundings(java.util.Locale locale, When when, Chooser chooser, Pages pages) {}

    private void dress() {
        var scene = new Scene(root, 1180, 780);
        scene.getStylesheets().add(Theme.stylesheet());
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(620);
        stage.setTitle(words.of("app.name"));
        stage.getIcons().setAll(Icon.sizes());
        stage.setOnHidden(event -> close());
    }

    void show() {
        stage.show();
    }

    /// Opens this move file as if the user had chosen it.
    void open(Path file) {
        start.open(file);
    }

    private void opened(Session session) {
        var open = new OpenMove(session, background, words, when);
        move = Optional.of(open);
        stage.setTitle(words.of("app.title", String.valueOf(session.file().getFileName())));
        place(new Frame(open, chooser, pages));
        open.refresh();
    }

    private void place(Parent page) {
        root.getChildren().setAll(page);
    }

    private void close() {
        ticking.close();
        move.ifPresent(OpenMove::close);
    }
}
