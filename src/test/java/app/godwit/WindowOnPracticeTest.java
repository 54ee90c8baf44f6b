package app.godwit;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.NeedsWindow;
import app.godwit.desktop.Screen;
import app.godwit.desktop.preferences.Faces;
import app.godwit.desktop.session.MoveSession;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.journal.MoveFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays "Practise first" by mouse, from the start page to the report, against the practice Fediverse.
@NeedsWindow
class WindowOnPracticeTest {
    @Test
    void theWholeMoveIsRehearsed(@TempDir Path folder) throws Exception {
        try (var screen = Screen.start(new Rehearsed(), folder)) {
            screen.click("#practise").sees("Practice. Nothing leaves this computer.");
            screen.click("#next").sees("Next, see where your people are now.").click("#next");
            screen.sees("Nothing is followed yet.").click("#next").sees("are found.");
            picture(screen, "people");
            screen.rests().click("#next").click("#next").sees("Sign in in the browser");
            screen.click("#next").sees("Signed in as");
            screen.rests()
                    .step("PEOPLE")
                    .robot
                    .interact(() -> screen.preferences().show(Faces.PICTURES));
            screen.waitFor("portraits", () -> portraits(screen) > 3);
            picture(screen, "portraits");
            screen.step("SERVER").click("#next").sees("will be followed from").click("#next");
            screen.sees("Everybody chosen has been asked.");
            picture(screen, "follow");
            screen.rests().step("HISTORY").sees("Retweets");
            picture(screen, "history");
            screen.click("#next");
            screen.sees("will be published by").click("#next");
            screen.sees("Everything chosen has been published.");
            picture(screen, "repost");
            screen.rests().step("REPORT").sees("published").click("#next");
            screen.waitFor("the report", () -> !screen.pages.isEmpty());
            assertThat(Files.readString(Path.of(screen.pages.getFirst()))).contains("<html");
        }
    }

    private static long portraits(Screen screen) {
        return screen.robot.lookup(".avatar .image-view").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    private static void picture(Screen screen, String name) {
        screen.settle();
        screen.picture(Path.of("target", "screens", "practice-" + name + ".png"));
    }

    private record Rehearsed() implements Sessions {
        @Override
        public Session open(Path file) throws MoveFileException {
            throw new MoveFileException(file + " is not for this test");
        }

        @Override
        public Session practise() throws IOException, MoveFileException {
            return MoveSession.practice(new WindowRehearsals(new SystemTime()).begin());
        }
    }
}
