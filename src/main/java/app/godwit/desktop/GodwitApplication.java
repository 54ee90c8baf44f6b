package app.godwit.desktop;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.kit.Theme;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts the toolkit and shows the window. JavaFX makes the object itself, so what it needs waits in a field.
public final class GodwitApplication extends Application {
    private static final AtomicReference<@Nullable Desk> GIVEN = new AtomicReference<>();

    private final Background background = Background.on(Fx.screen());

    /// Shows the window and returns when it is closed and the move file is too.
    public static void show(Desk desk) {
        GIVEN.set(desk);
        launch(GodwitApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Desk desk = Objects.requireNonNull(GIVEN.get(), "show(Desk) was not called");
        Theme.ofSystem().apply();
        var services = getHostServices();
        Pages pages = page -> Fx.screen().execute(() -> services.showDocument(page.toString()));
        var around = new Window.Surroundings(
                desk.locale(),
                new When(desk.time(), desk.zone(), desk.locale()),
                new FileDialogs(stage, Words.of(desk.locale())),
                pages);
        var window = new Window(stage, new DeskSessions(desk, pages), background, around);
        window.show();
        desk.first().ifPresent(window::open);
    }

    @Override
    public void stop() {
        background.close();
    }
}
