package app.godwit.desktop.kit;

import javafx.application.Platform;
import javafx.scene.control.ProgressBar;

/// What moves by itself, and stands still where the system asks for less motion.
public final class Motion {
    private Motion() {}

    /// Whether the user's system asks for less.
    public static boolean isUnwanted() {
        return Platform.getPreferences().isReducedMotion();
    }

    /// A bar for work of unknown length: it runs to and fro, or stands full where motion is unwanted.
    public static ProgressBar busyBar(String name) {
        var bar = new ProgressBar(unknown());
        bar.setAccessibleText(name);
        return bar;
    }

    /// The progress of work of unknown length, for a bar.
    public static double unknown() {
        return isUnwanted() ? 1 : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
