package app.godwit.desktop.kit;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ProgressBar;

/// What moves by itself, and stands still where the system asks for less motion. Every bar comes from here.
public final class Motion {
    /// The progress of work of unknown length, for a bar.
    public static final double UNKNOWN = ProgressBar.INDETERMINATE_PROGRESS;

    /// In place of the unknown: looks like the end, and is told from it.
    private static final double FULL = Math.nextDown(1.0);

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

    /// A bar that shows this share, or that of the length nothing is known. Where the system changes its mind, a bar
    /// in sight stops or runs on.
    ///
    /// @param share 0 to 1, or [#UNKNOWN]
    public static ProgressBar bar(double share) {
        var bar = new ProgressBar(0);
        bar.progressProperty().subscribe(() -> look(bar));
        bar.setProgress(share);
        return bar;
    }

    private static void look(ProgressBar bar) {
        if (bar.isIndeterminate()) {
            listen(bar);
        }
        if (isUnwanted() && bar.isIndeterminate()) {
            bar.setProgress(FULL);
        } else if (!isUnwanted() && bar.getProgress() == FULL) {
            bar.setProgress(UNKNOWN);
        }
    }

    /// The system outlives every bar, and holds its listener no longer than the bar does.
    private static void listen(ProgressBar bar) {
        bar.getProperties().computeIfAbsent(InvalidationListener.class, _ -> {
            InvalidationListener asked = _ -> look(bar);
            Platform.getPreferences().reducedMotionProperty().addListener(new WeakInvalidationListener(asked));
            return asked;
        });
    }
}
