package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Language;
import app.godwit.desktop.preferences.Proxies.Kept;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private final Proxies proxies;
    private final ReadOnlyObjectWrapper<Kept> password = new ReadOnlyObjectWrapper<>(Kept.NOWHERE);

    /// Tells at once by which way servers are reached, and later what a proxy is told that asks.
    public PreferencesModel(PreferenceFile file, Proxies proxies, Background background) {
        this.file = file;
        this.proxies = proxies;
        this.background = background;
        this.now = new ReadOnlyObjectWrapper<>(file.read());
        proxies.begin(now.get().proxy());
        if (now.get().proxy().hasLogin()) {
            ask(proxies::use);
        }
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
        if (!proxy.equals(now.get().proxy())) {
            change(now.get().with(proxy));
            proxies.choose(proxy);
            ask(proxies::use);
        }
    }

    /// What the proxy is told beside the name; never in the file of preferences.
    public void keepPassword(String typed) {
        ask(() -> proxies.keep(typed));
    }

    public void forgetPassword() {
        ask(proxies::forget);
    }

    private void ask(Callable<Kept> question) {
        background.aside(question, password::set, failed -> {});
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

    /// Where the password of the proxy is that was chosen last.
    public ReadOnlyObjectProperty<Kept> password() {
        return password.getReadOnlyProperty();
    }

    /// Whether the last change could not be written, and will be forgotten.
    public ReadOnlyBooleanProperty unkept() {
        return unkept.getReadOnlyProperty();
    }

    public Path file() {
        return file.file();
    }
}
