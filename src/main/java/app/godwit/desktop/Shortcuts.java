package app.godwit.desktop;

import app.godwit.desktop.session.Step;
import java.util.function.Consumer;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Keys that work everywhere in a window. The guide lists them.
final class Shortcuts {
    private final ObservableMap<KeyCombination, Runnable> keys;

    Shortcuts(Scene scene) {
        keys = scene.getAccelerators();
    }

    /// The system's usual modifier, and this key.
    static KeyCombination with(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    Shortcuts put(KeyCode key, Runnable act) {
        keys.put(with(key), act);
        return this;
    }

    /// 1 to 7 go to the steps.
    void steps(Consumer<Step> go) {
        for (var step : Step.values()) {
            put(KeyCode.getKeyCode(Integer.toString(step.ordinal() + 1)), () -> go.accept(step));
        }
    }
}
