package app.godwit.desktop.start;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.desktop.session.Troubles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Opens a move, makes one, or begins practice; then hands it on.
public final class StartModel {
    private final Sessions sessions;
    private final Background background;
    private final Words words;
    private final Consumer<Session> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public StartModel(Sessions sessions, Background background, Words words, Consumer<Session> opened) {
        this.sessions = sessions;
        this.background = background;
        this.words = words;
        this.opened = opened;
    }

    /// Opens this file, or makes it.
    public void open(Path file) {
        begin(() -> sessions.open(named(file)));
    }

    /// A move file always ends in `.godwit`.
    static Path named(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".godwit") ? file : file.resolveSibling(name + ".godwit");
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
        trouble.set("");
        background.aside(
                opening,
                session -> {
                    busy.set(false);
                    opened.accept(session);
                },
                e -> {
                    busy.set(false);
                    trouble.set(Troubles.sentence(e, words));
                });
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why it could not be opened, `""` while nothing is wrong.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }
}
