package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A window on a real, if virtual, X display looks as it does on the headless one.
@NeedsWindow
class RealWindowTest {
    private static final Path X_SERVER = Path.of("/usr/bin/Xvfb");
    private static final Path FOLDER = Path.of("target", "screens");

    @Test
    void onAnXDisplayEverythingStandsWhereItStandsOnTheHeadlessOne() throws Exception {
        assumeTrue(Files.isExecutable(X_SERVER), "no virtual X display here; the package xvfb has one");
        var picture = FOLDER.resolve("real-x11.png");
        var places = FOLDER.resolve("real-x11.txt");
        Files.createDirectories(FOLDER);
        var server = new ProcessBuilder(
                        X_SERVER.toString(), "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            openOn(display(server), picture, places);
        } finally {
            server.destroy();
            server.waitFor();
        }
        var headless = FOLDER.resolve("real-headless.png");
        var expected = RealWindow.lines(headless).stream().map(Layout::parse).toList();
        var real = Files.readAllLines(places).stream().map(Layout::parse).toList();

        assertThat(real).hasSameSizeAs(expected).hasSizeGreaterThan(50);
        for (var nth = 0; nth < real.size(); nth++) {
            assertThat(real.get(nth).equalsNearly(expected.get(nth)))
                    .as(real.get(nth) + " on X11, headless " + expected.get(nth))
                    .isTrue();
        }
        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(ImageIO.read(headless.toFile()).getWidth());
        assertThat(image.getHeight()).isEqualTo(ImageIO.read(headless.toFile()).getHeight());
    }

    /// The number of the display, which the server tells when it is ready.
    private static String display(Process server) throws IOException {
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return ":" + out.readLine();
    }

    private static void openOn(String display, Path picture, Path places) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                RealWindow.class.getName(),
                picture.toString(),
                places.toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("real-x11.log").toFile());
        builder.environment().put("DISPLAY", display);
        var process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(places).as("target/screens/real-x11.log says why").exists();
    }
}
