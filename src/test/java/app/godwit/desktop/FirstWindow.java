package app.godwit.desktop;

import app.godwit.desktop.example.Kept;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.kit.Theme;
import app.godwit.journal.MoveFileException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens one window, prints how many milliseconds that took from the beginning of `main`, and ends: for the benchmark.
public final class FirstWindow {
    private static final long BETWEEN_LOOKS = 200_000;

    private FirstWindow() {}

    /// @param which `bare` or `ours`
    public static void main(String... which) throws InterruptedException {
        var start = System.nanoTime();
        var watch = new Thread(() -> tell(start));
        watch.setDaemon(true);
        watch.start();
        if (which[0].equals("bare")) {
            Application.launch(Bare.class);
        } else {
            GodwitApplication.show(desk());
        }
        watch.join();
    }

    private static Desk desk() {
        return new Desk(
                file -> {
                    throw new MoveFileException(file + " is not opened here");
                },
                () -> {
                    throw new MoveFileException("nobody practises here");
                },
                InstantSource.fixed(Sample.NOW),
                ZoneOffset.UTC,
                Locale.UK,
                Optional.empty(),
                Kept.fresh(),
                Notices.NONE,
                proxy -> {});
    }

    private static void tell(long start) {
        while (Window.getWindows().stream().noneMatch(Window::isShowing)) {
            // A look without a pause would take a processor from those who open the window.
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        // Behind whatever is still to be drawn.
        Platform.runLater(() -> Platform.runLater(() -> {
            System.out.println((System.nanoTime() - start) / 1e6);
            Runtime.getRuntime().halt(0);
        }));
    }

    /// A window with one word in it.
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            Theme.LIGHT.apply();
            stage.setScene(new Scene(new StackPane(new Label("Godwit")), 1180, 780));
            stage.show();
        }
    }
}
