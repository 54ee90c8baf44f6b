package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Theme;

/// Which theme the window wears.
public enum Scheme {
    SYSTEM,
    LIGHT,
    DARK;

    /// The theme to wear now.
    public Theme theme() {
        return switch (this) {
            case SYSTEM -> Theme.ofSystem();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
