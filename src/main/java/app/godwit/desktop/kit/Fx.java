package app.godwit.desktop.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;

/// The FX thread. The only place that hands work to it.
public final class Fx {
    private Fx() {}

    /// Runs each command on the FX thread, later.
    public static Executor screen() {
        return Platform::runLater;
    }

    /// Calls `tick` on the FX thread, again and again, until the returned handle is closed.
    public static Ticking every(Duration period, Runnable tick) {
        var timeline = new Timeline(new KeyFrame(javafx.util.Duration.millis(period.toMillis()), event -> tick.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }

    /// Calls `change` whenever the system turns from light to dark or back.
    public static void onSystemTheme(Runnable change) {
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> change.run());
    }

    /// A timer that can be stopped.
    public interface Ticking extends AutoCloseable {
        @Override
        void close();
    }
}
