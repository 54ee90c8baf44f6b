package app.godwit.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Light and dark.
public enum Theme {
    LIGHT,
    DARK;

    /// What the system prefers now.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Dresses every window in it.
    public void apply() {
        var primer = this == DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
    }

    /// Our own rules on top of the theme, for a scene's stylesheets.
    public static String stylesheet() {
        return Objects.requireNonNull(Theme.class.getResource("/app/godwit/desktop/godwit.css"))
                .toExternalForm();
    }
}
