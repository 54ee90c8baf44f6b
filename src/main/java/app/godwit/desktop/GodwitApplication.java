package app.godwit.desktop;

import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Pages;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts the toolkit and shows the window. JavaFX makes the object itself, so what it needs waits in a field.
public final class GodwitApplication extends Application {
    private static final AtomicReference<@Nullable Beforehand> GIVEN = new AtomicReference<>();

    /// Shows the window and returns when it is closed and the move file is too.
    public static void show(Desk desk) {
        GIVEN.set(Beforehand.begin(desk));
        launch(GodwitApplication.class);
    }

    @Override
    public void start(Stage stage) {
        var given = given();
        var preferences = given.preferences();
        preferences.now().get().scheme().theme().apply();
        Fx.onSystemTheme(() -> preferences.now().get().scheme().theme().apply());
        var services = getHostServices();
        Pages pages = page -> Fx.screen().execute(() -> services.showDocument(page.toString()));
        var desk = given.desk();
        new Windows(desk, given.background(), pages, preferences).openOn(stage, desk.first());
    }

    private static Beforehand given() {
        return Objects.requireNonNull(GIVEN.get(), "show(Desk) was not called");
    }

    @Override
    public void stop() {
        given().background().close();
    }
}
