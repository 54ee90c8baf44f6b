package app.godwit.desktop;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.preferences.PreferencesModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// The windows that are open, one for each move.
final class Windows implements Window.Others {
    private final Desk desk;
    private final Background background;
    private final Pages pages;
    private final PreferencesModel preferences;
    private final List<Window> open = new ArrayList<>();

    Windows(Desk desk, Background background, Pages pages, PreferencesModel preferences) {
        this.desk = desk;
        this.background = background;
        this.pages = pages;
        this.preferences = preferences;
    }

    @Override
    public void open(Optional<Path> file) {
        var there = file.flatMap(wanted -> open.stream()
                .filter(window ->
                        window.file().filter(wanted.toAbsolutePath()::equals).isPresent())
                .findFirst());
        there.ifPresentOrElse(Window::toFront, () -> openOn(new Stage(), file));
    }

    void openOn(Stage stage, Optional<Path> file) {
        var around = new Window.Surroundings(
                desk.locale(),
                new When(desk.time(), desk.zone(), desk.locale()),
                new FileDialogs(stage, preferences, desk.locale()),
                pages,
                preferences,
                desk.notices(),
                this);
        var window = new Window(stage, new DeskSessions(desk, pages), background, around);
        open.add(window);
        stage.showingProperty().subscribe((before, now) -> {
            if (!now) {
                open.remove(window);
            }
        });
        window.show();
        file.ifPresent(window::open);
    }
}
