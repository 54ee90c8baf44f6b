package app.godwit.desktop.kit;

import javafx.application.Platform;
import javafx.scene.control.ProgressBar;

/// What moves by itself, and stands still where the system asks for less motion. Every bar comes from here.
public final class Motion {
    /// The progress of work of unknown length, for a bar.
    public static final double UNKNOWN = ProgressBar.INDETERMINATE_PROGRESS;

    private Motion() {}

    /// Whether the user's system asks for less.
    public static boolean isUnwanted() {
        return Platform.getPreferences().isReducedMotion();
    }

    /// A bar for work of unknown length: it runs to and fro, or stands full where motion is unwanted.
    public static ProgressBar busyBar(String name) {
        var bar = bar(UNKNOWN);
        bar.setAccessibleText(name);
        return bar;
    }

    /// A bar that shows this share, or that of the length nothing is known.
    ///
    /// @param share 0 to 1, or [#UNKNOWN]
    public static ProgressBar bar(double share) {
        var bar = new ProgressBar(0);
        bar.progressProperty().subscribe(() -> {
            if (bar.isIndeterminate() && isUnwanted()) {
                bar.setProgress(1);
            }
        });
        bar.setProgress(share);
        return bar;
    }
}
