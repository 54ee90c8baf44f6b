package app.godwit.desktop;

import app.godwit.desktop.example.Kept;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.kit.Theme;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.preferences.PreferenceFile;
import app.godwit.desktop.preferences.PreferencesModel;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.journal.MoveFileException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window on the headless screen, with a mouse, eyes, and prepared answers to every file dialog.
public final class Screen implements AutoCloseable {
    private static final int TRIES = 30;
    public final FxRobot robot = new FxRobot();
    public final List<URI> pages = new CopyOnWriteArrayList<>();
    /// Moves for which a window of their own was asked.
    public final List<Path> others = new CopyOnWriteArrayList<>();
    private final Background background = Background.on(Fx.screen());
    private final Sessions sessions;
    private final Deque<Path> sources;
    private final Path folder;
    private final Stage stage;
    private final PreferencesModel preferences;
    private final Language language;
    private final Words words;
    private final Window window;
    private final Reach reach;
    private Theme worn = Theme.LIGHT;

    /// How what is clicked is reached.
    private enum Reach {
        /// By a mouse that goes there step by step, as people do.
        MOUSE,
        /// At once: on the way to a picture it is not the mouse that is tried.
        AT_ONCE
    }

    private Screen(Sessions sessions, List<Path> sources, Path folder, Language language, Reach reach)
            throws TimeoutException {
        this.reach = reach;
        FxToolkit.registerPrimaryStage();
        this.preferences = new PreferencesModel(new PreferenceFile(Kept.fresh()), Kept.proxies(), background);
        this.preferences.speak(Optional.of(language));
        this.language = language;
        this.words = Words.of(language.reader(Locale.UK));
        this.sessions = sessions;
        this.sources = new ArrayDeque<>(sources);
        this.folder = folder;
        this.stage = FxToolkit.registerStage(Stage::new);
        this.window = onScreen(this::build);
    }

    /// Shows the start page.
    public static Screen start(Session session, Path source) throws TimeoutException {
        return start(session, source, Language.ENGLISH, Reach.MOUSE);
    }

    /// The same for pictures, in this language: what is clicked is reached without a mouse.
    public static Screen start(Session session, Path source, Language language) throws TimeoutException {
        return start(session, source, language, Reach.AT_ONCE);
    }

    private static Screen start(Session session, Path source, Language language, Reach reach) throws TimeoutException {
        return new Screen(
                new One(session),
                List.of(source),
                session.file().toAbsolutePath().resolveSibling(""),
                language,
                reach);
    }

    /// Shows the start page over real moves.
    ///
    /// @param folder where files that the user would choose are
    public static Screen start(Sessions sessions, Path folder) throws TimeoutException {
        return start(sessions, folder, List.of(folder.resolve("archive.zip")));
    }

    /// The same.
    ///
    /// @param sources what the user chooses to bring in, one after the other; the last again and again
    public static Screen start(Sessions sessions, Path folder, List<Path> sources) throws TimeoutException {
        return new Screen(sessions, sources, folder, Language.ENGLISH, Reach.MOUSE);
    }

    /// Shows the start page, then the open move.
    public static Screen open(Session session) throws TimeoutException {
        return open(start(session, Path.of("archive.zip")));
    }

    /// The same for pictures, in this language: what is clicked is reached without a mouse.
    public static Screen open(Session session, Language language) throws TimeoutException {
        return open(start(session, Path.of("archive.zip"), language));
    }

    private static Screen open(Screen screen) {
        onScreen(() -> {
            screen.window.open(Path.of("mira.godwit"));
            return screen;
        });
        screen.waitFor(
                "the frame",
                () -> screen.robot.lookup("#step-PEOPLE").tryQuery().isPresent());
        screen.settle();
        return screen;
    }

    private Window build() {
        Theme.LIGHT.apply();
        var around = new Window.Surroundings(
                Locale.UK,
                new When(InstantSource.fixed(Sample.NOW), ZoneOffset.UTC, Locale.UK),
                new Answers(),
                pages::add,
                preferences,
                Notices.NONE,
                file -> file.ifPresent(others::add));
        var built = new Window(stage, sessions, background, around);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(780);
        built.show();
        return built;
    }

    private record One(Session session) implements Sessions {
        @Override
        public Session open(Path file) throws MoveFileException {
            if (file.toString().contains("foreign")) {
                throw new MoveFileException("foreign.godwit is not a move file; choose another.");
            }
            return session;
        }

        @Override
        public Session practise() {
            return session;
        }
    }

    private final class Answers implements Chooser {
        @Override
        public Optional<Path> source() {
            return Optional.of(sources.size() > 1 ? sources.remove() : sources.element());
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newMove() {
            return Optional.of(Path.of("mira"));
        }

        @Override
        public Optional<Path> move() {
            return Optional.of(Path.of("foreign.godwit"));
        }

        @Override
        public Optional<Path> table() {
            return Optional.of(folder.resolve("copy-of-people.csv"));
        }

        @Override
        public Optional<Path> place() {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> report(String name) {
            return Optional.of(folder.resolve("copy-of-" + name));
        }
    }

    /// Runs it on the FX thread and waits.
    public static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Duration.ofSeconds(TRIES).toMillis(), work);
    }

    /// Calls back after the next layout; on the FX thread.
    void onceLaidOut(Runnable then) {
        var scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
    }

    /// Waits until what was asked of the background has been drawn.
    public void settle() {
        for (var i = 0; i < 3; i++) {
            var line = new CountDownLatch(1);
            background.inOrder(
                    () -> line,
                    read -> background.soon(() -> line, CountDownLatch::countDown, failure -> line.countDown()),
                    failure -> line.countDown());
            try {
                if (!line.await(TRIES, TimeUnit.SECONDS)) {
                    throw new AssertionError("the background did not come to rest");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void waitFor(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(TRIES, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException e) {
            picture(Path.of("target", "screens", "waited-in-vain.png"));
            throw new AssertionError("waited in vain for " + what + "; target/screens/waited-in-vain.png shows why", e);
        }
    }

    /// Writes what is in sight to a PNG file.
    public void picture(Path file) {
        var image = onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            return stage.getScene().snapshot(null);
        });
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Png.write(file, width, height, pixels);
    }

    /// Waits until this stands somewhere in sight.
    ///
    /// @param what   a key of the words, or the text itself
    /// @param values for the words; a choice stands for its name
    public Screen sees(String what, Object... values) {
        var said = Stream.of(values)
                .map(value -> value instanceof Enum<?> choice ? words.name(choice) : value)
                .toArray();
        return seesText(words.has(what) ? words.of(what, said) : what);
    }

    private Screen seesText(String text) {
        waitFor(
                text,
                () -> robot.lookup((Node node) -> shows(node, text)).tryQuery().isPresent());
        return this;
    }

    private static boolean shows(Node node, String text) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && plain(labeled.getText()).contains(plain(text))
                && inSight(node);
    }

    /// Line ends may have been added, and marks of direction.
    private static String plain(String text) {
        return text.replace('\n', ' ').replace("\u200E", "");
    }

    private static boolean inSight(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// Clicks when it can be clicked.
    public Screen click(String query) {
        waitFor(
                query,
                () -> robot.lookup(query)
                        .match((Node node) -> inSight(node) && !node.isDisabled())
                        .tryQuery()
                        .isPresent());
        var node = robot.lookup(query).match((Node found) -> inSight(found)).<Node>query();
        scrollTo(node);
        if (reach == Reach.AT_ONCE && (node instanceof ButtonBase || node instanceof TextInputControl)) {
            onScreen(() -> pressed(node));
        } else {
            robot.clickOn(node);
        }
        settle();
        return this;
    }

    private static Node pressed(Node node) {
        node.requestFocus();
        if (node instanceof ButtonBase button) {
            button.fire();
        }
        return node;
    }

    /// Chooses from a menu, without opening it.
    public Screen choose(String menu, String item) {
        onScreen(() -> {
            robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .forEach(MenuItem::fire);
            return item;
        });
        settle();
        return this;
    }

    /// Puts this text into a field, at once.
    public Screen write(String query, String text) {
        click(query);
        onScreen(() -> {
            var field = robot.lookup(query).queryTextInputControl();
            field.selectAll();
            field.replaceSelection(text);
            return field;
        });
        settle();
        return this;
    }

    /// Brings what is on a page that scrolls to its middle, if it is not wholly in sight.
    public void scrollTo(Node node) {
        robot.interact(() -> {
            Node up = node;
            while (up != null && !(up instanceof ScrollPane)) {
                up = up.getParent();
            }
            if (up instanceof ScrollPane page) {
                scroll(page, node);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void scroll(ScrollPane page, Node node) {
        page.applyCss();
        page.layout();
        var content = page.getContent();
        var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var seen = page.getViewportBounds().getHeight();
        var spare = content.getBoundsInLocal().getHeight() - seen;
        var top = spare * page.getVvalue();
        if (spare > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            page.setVvalue(Math.clamp((place.getCenterY() - seen / 2) / spare, 0, 1));
        }
    }

    /// Waits until nothing runs: when the run bar goes, the button beside it moves, and a mouse on its way would miss
    /// it.
    public Screen rests() {
        waitFor(
                "the run bar to go",
                () -> robot.lookup("#run-pause")
                        .match((Node node) -> inSight(node))
                        .tryQuery()
                        .isEmpty());
        settle();
        return this;
    }

    public Screen step(String step) {
        return click("#step-" + step);
    }

    public Language language() {
        return language;
    }

    /// In this theme and of this size.
    public void dress(Theme theme, int width, int height) {
        onScreen(() -> {
            if (theme != worn) {
                theme.apply();
                worn = theme;
            }
            stage.setWidth(width);
            stage.setHeight(height);
            return theme;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Looks at the recent moves again.
    void reopenStart() {
        window.lookAgain();
    }

    public PreferencesModel preferences() {
        return preferences;
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public void close() throws TimeoutException {
        onScreen(() -> {
            stage.close();
            // The headless platform holds closed windows for ever (JavaFX 26.0.2), but need not hold what was in them.
            stage.setOnHidden(null);
            stage.setScene(new Scene(new Group()));
            return stage;
        });
        background.close();
        FxToolkit.cleanupStages();
    }
}
