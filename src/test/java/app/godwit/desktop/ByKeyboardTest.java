package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays a whole move without a mouse: Tab and Shift-Tab, Enter, Space, arrows, and typed words alone.
@NeedsWindow
class ByKeyboardTest {
    @Test
    void aWholeMove(@TempDir Path folder) throws Exception {
        var session = new SeededSession().keptIn(folder);
        try (var screen = Screen.start(session, folder.resolve("archive.zip"))) {
            Hand.press(screen, "#new-move", KeyCode.SPACE);
            screen.sees("bringin.drop.title");
            Hand.press(screen, "#choose-file", KeyCode.SPACE);
            screen.sees("4,218");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("Ana Díaz");
            Hand.press(screen, "#look-up-again", KeyCode.SPACE);
            screen.sees("run.people", 0, 80);
            session.job().reach(80);
            screen.rests();
            rejectOne(screen, session);
            Hand.press(screen, "#step-SERVER", KeyCode.SPACE);
            Hand.tabTo(screen, "#server-name");
            screen.robot.write("birch.example");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("server.software", "mastodon", "4.5.1");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("server.waiting");
            session.sayYes();
            screen.sees("server.truth.in", "@mira@birch.example").sees("run.people", 0, 80);
            session.job().reach(80);
            screen.rests();
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("5 people will be followed");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("run.follows", 0, 40);
            session.job().reach(12);
            Hand.press(screen, "#run-pause", KeyCode.SPACE);
            screen.sees("lane.paused").rests();
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("run.follows", 0, 40);
            session.job().reach(40);
            screen.rests();
            Hand.press(screen, "#step-HISTORY", KeyCode.SPACE);
            screen.sees("Composed.Reason.RETWEET");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("7 posts will be published");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.sees("run.posts", 0, 40);
            session.job().reach(40);
            screen.rests();
            Hand.press(screen, "#step-REPORT", KeyCode.SPACE);
            screen.sees("40 published");
            Hand.press(screen, "#next", KeyCode.SPACE);
            screen.waitFor("the report", () -> !screen.pages.isEmpty());
        }
        assertThat(folder.resolve("mira.html")).isNotEmptyFile();
    }

    private static void rejectOne(Screen screen, SeededSession session) {
        Hand.tabTo(screen, "#people-search");
        screen.robot.write("jonas");
        screen.robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
        screen.settle();
        assertThat(session.heard).contains("decide 3 Reject[]");
        screen.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        screen.settle();
        assertThat(session.heard).contains("decide 3 Accept[handle=jonas@rad.example]");
        screen.robot.type(KeyCode.SLASH, KeyCode.ESCAPE);
        screen.settle();
    }
}
