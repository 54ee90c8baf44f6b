package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Language;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The preferences of all windows. A change is seen at once and kept in the background.
public final class PreferencesModel {
    private final PreferenceFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Preferences> now;
    private final ReadOnlyBooleanWrapper unkept = new ReadOnlyBooleanWrapper();

    public PreferencesModel(PreferenceFile file, Background background) {
        this.file = file;
        this.background = background;
        this.now = new ReadOnlyObjectWrapper<>(file.read());
    }

    /// Empty: as the system does.
    public void speak(Optional<Language> language) {
        change(now.get().with(language));
    }

    public void wear(Scheme scheme) {
        change(now.get().with(scheme));
    }

    public void write(TextSize size) {
        change(now.get().with(size));
    }

    public void show(Faces faces) {
        change(now.get().with(faces));
    }

    /// @param proxy whole; see [ProxyChoice#isWhole]
    public void go(ProxyChoice proxy) {
        change(now.get().with(proxy));
    }

    /// This move was seen.
    public void remember(Recent recent) {
        change(now.get().with(recent));
    }

    /// Takes a move off the list; the file stays.
    public void forget(Path move) {
        change(now.get().without(move));
    }

    private void change(Preferences next) {
        if (next.equals(now.get())) {
            return;
        }
        now.set(next);
        background.inOrder(
                () -> {
                    file.write(next);
                    return next;
                },
                kept -> unkept.set(false),
                failure -> unkept.set(true));
    }

    public ReadOnlyObjectProperty<Preferences> now() {
        return now.getReadOnlyProperty();
    }

    /// Whether the last change could not be written, and will be forgotten.
    public ReadOnlyBooleanProperty unkept() {
        return unkept.getReadOnlyProperty();
    }

    public Path file() {
        return file.file();
    }
}
