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
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens one window, prints how many milliseconds that took from the beginning of `main`, and ends: for the benchmark.
public final class FirstWindow {
    private FirstWindow() {}

    /// @param which `bare` or `ours`
    public static void main(String... which) {
        var start = System.nanoTime();
        Window.getWindows().addListener((ListChangeListener<Window>) _ -> tell(start));
        if (which[0].equals("bare")) {
            Application.launch(Bare.class);
        } else {
            GodwitApplication.show(desk());
        }
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
                Kept.proxies());
    }

    /// Behind whatever is still to be drawn.
    private static void tell(long start) {
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
