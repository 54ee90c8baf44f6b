package app.godwit.desktop;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Drops;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.kit.Portraits;
import app.godwit.desktop.kit.Scripts;
import app.godwit.desktop.kit.Theme;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.preferences.Faces;
import app.godwit.desktop.preferences.Preferences;
import app.godwit.desktop.preferences.PreferencesModel;
import app.godwit.desktop.preferences.PreferencesView;
import app.godwit.desktop.preferences.Recent;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.desktop.start.StartModel;
import app.godwit.desktop.start.StartView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// One window: the start page, then the frame around one open move. Safe to close at any time.
public final class Window {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Stage stage;
    private final Background background;
    private final Surroundings around;
    private final Scene scene;
    private final StackPane root = new StackPane();
    private final StartModel start;
    private final Fx.Ticking ticking;
    private final Subscription preferred;
    private Preferences shown = Preferences.NONE;
    private Words words;
    private Optional<OpenMove> move = Optional.empty();
    private Optional<Frame> frame = Optional.empty();
    private List<Path> dropped = List.of();
    private Optional<Portraits> portraits = Optional.empty();

    Window(Stage stage, Sessions sessions, Background background, Surroundings around) {
        this.stage = stage;
        this.background = background;
        this.around = around;
        this.words = Words.of(reader());
        this.scene = new Scene(root, 1180, 780);
        this.start = new StartModel(sessions, background, around.preferences(), this::opened);
        this.ticking = Fx.every(LOOK, () -> move.ifPresent(open -> open.run().tick()));
        dress();
        keys();
        showStart();
        preferred = around.preferences().now().subscribe(this::prefer);
    }

    /// What the window needs from outside besides moves.
    ///
    /// @param system whose words, dates and numbers are shown while the user has not chosen
    record Surroundings(
            Locale system,
            When when,
            Chooser chooser,
            Pages pages,
            PreferencesModel preferences,
            Notices notices,
            Others others) {}

    /// Windows beside this one: each move has its own.
    interface Others {
        /// Opens this move in a window of its own, or the start page when there is none.
        void open(Optional<Path> file);
    }

    private Locale reader() {
        return around.preferences().now().get().reader(around.system());
    }

    private void dress() {
        scene.getStylesheets().add(Theme.stylesheet());
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(620);
        stage.setOnHidden(event -> close());
        Drops.take(root, this::drop);
    }

    private void keys() {
        new Shortcuts(scene)
                .put(KeyCode.N, () -> around.others().open(Optional.empty()))
                .put(KeyCode.O, () -> around.chooser().move().ifPresent(this::openBeside))
                .put(KeyCode.COMMA, this::showPreferences)
                .put(KeyCode.W, stage::hide)
                .steps(step -> move.ifPresent(open -> open.step().set(step)));
    }

    private void prefer(Preferences now) {
        if (!now.scheme().equals(shown.scheme())) {
            now.scheme().theme().apply();
        }
        root.setStyle("-fx-font-size: %dpx; %s"
                .formatted(now.size().pixels(), Scripts.style(Language.of(now.reader(around.system())))));
        var spoken = shown.language();
        var seen = shown.faces();
        shown = now;
        if (now.faces() != seen) {
            wanted(now.faces());
        }
        if (!now.language().equals(spoken)) {
            speak();
        }
    }

    /// Everything in sight is built again in the other language; what runs goes on.
    private void speak() {
        words = Words.of(reader());
        var inPreferences = root.getChildren().size() > 1;
        move = move.map(open -> open.spoken(words, around.when().in(reader())));
        move.ifPresentOrElse(this::place, this::showStart);
        if (inPreferences) {
            showPreferences();
        }
    }

    private void place(OpenMove open) {
        var built = new Frame(
                open,
                around.chooser(),
                around.pages(),
                menu(),
                portraits(open),
                () -> around.others().open(Optional.empty()));
        frame = Optional.of(built);
        place(built);
        stage.setTitle(words.of("app.title", fileName(open.session())));
        open.refresh();
    }

    private static String fileName(Session session) {
        return String.valueOf(session.file().getFileName());
    }

    private SideMenu menu() {
        return new SideMenu(
                words,
                () -> around.others().open(Optional.empty()),
                () -> around.chooser().move().ifPresent(this::openBeside),
                this::showPreferences,
                stage::hide);
    }

    /// Of the open move; another move has another way to its servers.
    private Portraits portraits(OpenMove open) {
        var made = new Portraits(open.session()::picture, background);
        portraits = Optional.of(made);
        wanted(shown.faces());
        return made;
    }

    private void wanted(Faces faces) {
        portraits.ifPresent(some -> {
            switch (faces) {
                case LETTERS -> some.hide();
                case PICTURES -> some.show();
            }
        });
    }

    private void openBeside(Path file) {
        if (move.isPresent()) {
            around.others().open(Optional.of(file));
        } else {
            start.open(file);
        }
    }

    /// The icon follows when the window stands.
    void show() {
        stage.show();
        background.inOrder(Icon::sizes, stage.getIcons()::setAll, failed -> {});
    }

    /// Opens this move file as if the user had chosen it.
    void open(Path file) {
        start.open(file);
    }

    /// Looks which moves are recent, and still there.
    void lookAgain() {
        start.look();
    }

    /// The file of the move that is open here.
    Optional<Path> file() {
        return move.map(open -> open.session().file().toAbsolutePath());
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
    }

    /// A move opens; anything else is brought in, into a new move when none is open.
    private void drop(List<Path> files) {
        var moves = files.stream().filter(StartModel::isMove).toList();
        moves.forEach(this::openBeside);
        var sources = files.stream().filter(file -> !StartModel.isMove(file)).toList();
        if (sources.isEmpty()) {
            return;
        }
        frame.ifPresentOrElse(open -> open.bringIn(sources), () -> {
            dropped = sources;
            around.chooser().newMove().ifPresent(start::open);
        });
    }

    private void opened(Session session) {
        var open = new OpenMove(session, background, words, around.when().in(reader()));
        move = Optional.of(open);
        new Bell(open, Bell.Looker.at(stage), around.notices());
        place(open);
        if (session.samples().isEmpty()) {
            open.overview().subscribe((before, now) -> around.preferences().remember(Recent.of(session.file(), now)));
        }
        frame.ifPresent(built -> built.bringIn(dropped));
        dropped = List.of();
    }

    private void showStart() {
        stage.setTitle(words.of("app.name"));
        start.look();
        place(new StartView(start, words, around.chooser(), this::showPreferences));
    }

    /// Over what is in sight, which takes no keys meanwhile.
    private void showPreferences() {
        if (root.getChildren().size() > 1) {
            return;
        }
        var below = root.getChildren().getFirst();
        below.setVisible(false);
        var view = new PreferencesView(around.preferences(), words, move, () -> {
            root.getChildren().removeLast();
            below.setVisible(true);
        });
        root.getChildren().add(view);
        view.lookup("#preferences-back").requestFocus();
    }

    private void place(Parent page) {
        scene.setNodeOrientation(
                words.language().direction() == Language.Direction.LEFTWARDS
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        root.getChildren().setAll(page);
    }

    private void close() {
        preferred.unsubscribe();
        ticking.close();
        around.notices().unsign();
        move.ifPresent(OpenMove::close);
    }
}
