package app.godwit.desktop.start;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.preferences.PreferencesModel;
import app.godwit.desktop.preferences.Recent;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens a move, makes one, or begins practice; then hands it on.
public final class StartModel {
    private static final String ENDING = ".godwit";
    private final Sessions sessions;
    private final Background background;
    private final PreferencesModel preferences;
    private final Consumer<Session> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Known>> known = new ReadOnlyObjectWrapper<>(List.of());

    public StartModel(
            Sessions sessions, Background background, PreferencesModel preferences, Consumer<Session> opened) {
        this.sessions = sessions;
        this.background = background;
        this.preferences = preferences;
        this.opened = opened;
    }

    /// A move that was open once.
    public record Known(Recent move, Place place) {
        public enum Place {
            HERE,
            /// Its file is no longer where it was.
            GONE
        }
    }

    /// Looks which of the recent moves are still where they were.
    public void look() {
        var recents = preferences.now().get().recents();
        background.inOrder(
                () -> recents.stream().map(StartModel::known).toList(), known::set, failed -> known.set(List.of()));
    }

    private static Known known(Recent move) {
        return new Known(move, Files.isRegularFile(move.file()) ? Known.Place.HERE : Known.Place.GONE);
    }

    /// Takes a move off the list of recent ones; the file stays.
    public void forget(Path file) {
        preferences.forget(file);
        look();
    }

    /// Opens this file, or makes it.
    public void open(Path file) {
        begin(() -> sessions.open(named(file)));
    }

    /// A move file always ends in `.godwit`.
    static Path named(Path file) {
        return isMove(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }

    public static boolean isMove(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /// Everything on the sample, against servers on this computer.
    public void practise() {
        begin(sessions::practise);
    }

    private void begin(Callable<Session> opening) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(Optional.empty());
        background.aside(
                opening,
                session -> {
                    busy.set(false);
                    opened.accept(session);
                },
                e -> {
                    busy.set(false);
                    failure.set(Optional.of(e));
                });
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why it could not be opened, empty while nothing is wrong.
    public ReadOnlyObjectProperty<Optional<Exception>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Moves that were open before, the last one first.
    public ReadOnlyObjectProperty<List<Known>> known() {
        return known.getReadOnlyProperty();
    }
}
