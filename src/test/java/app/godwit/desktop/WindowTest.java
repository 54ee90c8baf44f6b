package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Plays the window by mouse.
@NeedsWindow
class WindowTest {
    @Test
    void practiceConsentsByItself() throws Exception {
        var session = new SeededSession().practising();
        try (var screen = Screen.start(session, Path.of("unused.zip"))) {
            screen.click("#practise").sees("Practice. Nothing leaves this computer.");
            screen.click("#next").sees("follows.json");
            screen.step("SERVER").click("#next").sees("Runs Mastodon").click("#next");
            screen.waitFor("consent", () -> session.heard.contains("page birch.example"));
            assertThat(screen.pages).isEmpty();
        }
    }

    @Test
    void onePersonIsRejectedByMouseAndOneByKeyboard() throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session)) {
            screen.step("PEOPLE").sees("Ana Díaz");
            screen.robot.clickOn((Node node) -> named(node, "Do not follow") && node.getLayoutY() >= 0);
            screen.settle();
            assertThat(session.heard).anyMatch(said -> said.contains("Reject"));
            session.heard.clear();
            screen.robot.clickOn("Léo Marin").type(KeyCode.SPACE);
            screen.settle();
            assertThat(session.heard).containsExactly("decide 2 Reject[]");
        }
    }

    @Test
    void chipsAndSearchNarrowTheList() throws Exception {
        try (var screen = Screen.open(new SeededSession().filled())) {
            screen.step("PEOPLE").click("#chip-LIKELY").sees("สมชาย");
            assertThat(screen.robot.lookup("Ana Díaz").tryQuery()).isEmpty();
            screen.click("#chip-ALL").click("#people-search");
            screen.robot.write("jonas");
            screen.sees("Jonas Weber");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(screen.robot.lookup("Ana Díaz").tryQuery()).isEmpty();
        }
    }

    @Test
    void closingWhileItRunsPausesFirst() throws Exception {
        var session = new SeededSession().filled().signedInAlready();
        try (var screen = Screen.open(session)) {
            screen.step("FOLLOW").click("#next").sees("Following 0 of 40");
        }
        assertThat(session.heard).endsWith("closed");
        assertThat(session.job().progress().state()).isEqualTo(app.godwit.moves.Progress.State.PAUSED);
    }

    @Test
    void everyControlOfEveryStepHasAName() throws Exception {
        try (var screen = Screen.open(new SeededSession().filled().signedInAlready())) {
            for (var step : app.godwit.desktop.session.Step.values()) {
                screen.step(step.name());
                assertThat(screen.robot.lookup((Node node) -> mute(node)).queryAll())
                        .as(step.name())
                        .isEmpty();
            }
        }
    }

    private static boolean mute(Node node) {
        var ours = node instanceof ButtonBase || node instanceof TextInputControl;
        return ours
                && !inside(node, "scroll-bar")
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    private static boolean inside(Node node, String style) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Node node, String name) {
        return node instanceof Button && name.equals(node.getAccessibleText());
    }
}
