package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Motion;
import com.sun.javafx.application.PlatformImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Looks at the window twice: where the system asks for less motion, nothing has moved in between.
@NeedsWindow
class MotionTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "app", "godwit");
    private static final int PULSES = 30;

    /// JavaFX lets only the system say so; the headless one says nothing.
    private static void ask(boolean less) {
        Screen.onScreen(() -> {
            var system = PlatformImpl.getPlatformPreferences();
            var field = system.getClass().getDeclaredField("properties");
            field.setAccessible(true);
            var setter = field.getType().getDeclaredMethod("setReducedMotion", boolean.class);
            setter.setAccessible(true);
            setter.invoke(field.get(system), less);
            return less;
        });
    }

    @AfterEach
    void askForNothing() {
        ask(false);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void theWindowStandsStillWhileItWaitsIfTheSystemAsksForLessMotion(boolean less, boolean moves) throws Exception {
        ask(less);
        try (var screen = Screen.open(new SeededSession().filled())) {
            screen.step("SERVER");
            screen.robot.clickOn("#server-name").write("birch.example");
            screen.sees("server.here", "birch.example", "");
            screen.click("#next").sees("server.software", "Mastodon", "4.5.1");
            screen.click("#next").sees("server.waiting");
            assertThat(moves(screen)).isEqualTo(moves);
        }
    }

    private static boolean moves(Screen screen) throws InterruptedException {
        var before = look(screen);
        for (var time = 0; time < 2; time++) {
            pass();
            if (!Arrays.equals(before, look(screen))) {
                return true;
            }
        }
        return false;
    }

    private static int[] look(Screen screen) {
        return Screen.onScreen(() -> {
            var image = screen.stage().getScene().snapshot(null);
            var width = (int) image.getWidth();
            var height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    /// Waits for as many frames as half a second has.
    private static void pass() throws InterruptedException {
        var frames = new CountDownLatch(PULSES);
        var counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        Screen.onScreen(() -> {
            counting.start();
            return counting;
        });
        assertThat(frames.await(30, TimeUnit.SECONDS)).isTrue();
        counting.stop();
    }

    @Test
    void aBarNeverRunsToAndFroWhereMotionIsUnwanted() {
        ask(true);
        var bar = Screen.onScreen(() -> {
            var shown = Motion.bar(0.4);
            shown.setProgress(Motion.UNKNOWN);
            return shown;
        });
        assertThat(bar.getProgress()).isCloseTo(1, within(0.001));
        ask(false);
        assertThat(Screen.onScreen(() -> Motion.busyBar("waiting")).isIndeterminate())
                .isTrue();
    }

    @Test
    void aBarThatRunsStopsAndRunsOnWhenTheSystemChangesItsMind() {
        var running = Screen.onScreen(() -> Motion.busyBar("waiting"));
        var over = Screen.onScreen(() -> Motion.bar(1));

        ask(true);
        assertThat(running.isIndeterminate()).isFalse();
        ask(false);
        assertThat(running.isIndeterminate()).isTrue();
        assertThat(over.getProgress()).isEqualTo(1);
    }

    /// Whatever else JavaFX moves by itself is asked for by one of these names.
    @Test
    void nothingElseMovesByItself() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var moving = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(Path.of("kit", "Motion.java")))
                    .filter(file -> read(file)
                            .matches("(?s).*(new (?:ProgressBar|ProgressIndicator|ToggleSwitch|FadeTransition|"
                                    + "TranslateTransition|ScaleTransition|RotateTransition)\\b|setAnimated\\(true|"
                                    + "new Accordion).*"))
                    .toList();
            assertThat(moving).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
