package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files that are dropped anywhere on the window.
@NeedsWindow
class DropsTest {
    private static final Path ARCHIVE = Path.of("archive.zip");
    private final SeededSession session = new SeededSession();

    private static boolean drop(Screen screen, Path file) {
        return DroppedFiles.on(screen.stage().getScene().getRoot(), List.of(file));
    }

    @Test
    void anArchiveOnTheStartPageBeginsANewMove() throws Exception {
        try (var screen = Screen.start(session, ARCHIVE)) {
            assertThat(drop(screen, ARCHIVE)).isTrue();
            screen.sees("4,218");
            assertThat(session.broughtIn).containsExactly(ARCHIVE);
        }
    }

    @Test
    void anArchiveOnAnyStepIsBroughtIn() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.step("REPORT");
            assertThat(drop(screen, ARCHIVE)).isTrue();
            screen.sees("4,218");
            assertThat(session.broughtIn).hasSize(1);
        }
    }

    @Test
    void aMoveFileOnTheStartPageIsOpened() throws Exception {
        try (var screen = Screen.start(session, ARCHIVE)) {
            assertThat(drop(screen, Path.of("mira.godwit"))).isTrue();
            screen.sees("bringin.drop.title");
        }
    }

    @Test
    void aMoveFileOnAnOpenMoveGetsAWindowOfItsOwn() throws Exception {
        try (var screen = Screen.open(session)) {
            assertThat(drop(screen, Path.of("other.godwit"))).isTrue();
            screen.waitFor("another window", () -> !screen.others.isEmpty());
            assertThat(screen.others.getFirst()).hasFileName("other.godwit");
            assertThat(session.broughtIn).isEmpty();
        }
    }
}
