package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Kept;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.preferences.PreferenceFile;
import app.godwit.desktop.preferences.PreferencesModel;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Tools;
import app.godwit.secrets.RunTokens;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Each move has one window.
@NeedsWindow
class WindowsTest {
    @TempDir
    Path folder;

    @Test
    void aMoveThatIsOpenComesToTheFrontAndAnotherGetsItsOwn() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (var background = Background.on(Fx.screen());
                var http = new Http(Reach.PUBLIC, List.of())) {
            var preferences = new PreferencesModel(new PreferenceFile(Kept.fresh()), Kept.proxies(), background);
            var windows = new Windows(desk(http), background, page -> {}, preferences);
            open(windows, "mira.godwit", 1);
            open(windows, "mira.godwit", 1);
            open(windows, "ana.godwit", 2);
            Screen.onScreen(() -> {
                shown().forEach(WindowsTest::close);
                return windows;
            });
        }
    }

    private void open(Windows windows, String name, int count) throws Exception {
        Screen.onScreen(() -> {
            windows.open(Optional.of(folder.resolve(name)));
            return name;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Screen.onScreen(() -> titles().contains(name)));
        assertThat(Screen.onScreen(WindowsTest::titles)).hasSize(count);
    }

    private static List<Stage> shown() {
        return javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage
                        && stage.getTitle() != null
                        && stage.getTitle().contains(".godwit"))
                .map(Stage.class::cast)
                .toList();
    }

    private static List<String> titles() {
        return shown().stream()
                .map(stage -> stage.getTitle().replaceAll(".*?(\\w+\\.godwit).*", "$1"))
                .toList();
    }

    private static void close(Stage stage) {
        stage.close();
        stage.setOnHidden(null);
        stage.setScene(new Scene(new Group()));
    }

    private Desk desk(Http http) {
        var time = new PracticeTime(InstantSource.fixed(Sample.NOW));
        return new Desk(
                file -> Move.open(file, new Tools(time, http, new RunTokens())),
                () -> {
                    throw new MoveFileException("nobody practises here");
                },
                time,
                ZoneOffset.UTC,
                Locale.UK,
                Optional.empty(),
                Kept.fresh(),
                Notices.NONE,
                Kept.proxies());
    }
}
