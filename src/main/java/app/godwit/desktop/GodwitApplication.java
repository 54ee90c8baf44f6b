package app.godwit.desktop;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.preferences.PreferenceFile;
import app.godwit.desktop.preferences.PreferencesModel;
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
        var preferences = new PreferencesModel(new PreferenceFile(desk.preferences()), background);
        preferences.now().get().scheme().theme().apply();
        Fx.onSystemTheme(() -> preferences.now().get().scheme().theme().apply());
        var services = getHostServices();
        Pages pages = page -> Fx.screen().execute(() -> services.showDocument(page.toString()));
        new Windows(desk, background, pages, preferences).openOn(stage, desk.first());
    }

    @Override
    public void stop() {
        background.close();
    }
}
