package app.godwit.desktop;

import app.godwit.desktop.example.SeededSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;

/// Opens the step People on whatever screen there is, and tells where everything stands.
final class RealWindow {
    private RealWindow() {}

    /// @param files a picture and a list of places to write
    public static void main(String... files) throws Exception {
        Files.write(Path.of(files[1]), lines(Path.of(files[0])));
        Runtime.getRuntime().halt(0);
    }

    static List<String> lines(Path picture) throws TimeoutException {
        try (var screen = Screen.open(new SeededSession().filled())) {
            Screen.onScreen(() -> {
                screen.robot.lookup("#step-PEOPLE").queryAs(Button.class).fire();
                return screen;
            });
            screen.sees("Ana Díaz").settle();
            screen.picture(picture);
            return Screen.onScreen(() -> Layout.of(screen.stage().getScene().getRoot())).stream()
                    .map(Layout::line)
                    .toList();
        }
    }
}
