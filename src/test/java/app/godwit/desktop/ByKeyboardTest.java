package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a person decides and takes back without a mouse.
@NeedsWindow
class ByKeyboardTest {
    @Test
    void oneIsRejectedAndTheDecisionTakenBack() throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session).step("PEOPLE")) {
            Hand.KEYBOARD.write(screen, "#people-search", "jonas");
            Hand.KEYBOARD.rejectFirst(screen);
            assertThat(session.heard).contains("decide 3 Reject[]");
            screen.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            screen.settle();
            assertThat(session.heard).contains("decide 3 Accept[handle=jonas@rad.example]");
            screen.robot.type(KeyCode.SLASH);
            assertThat(screen.robot.lookup("#people-search").query().isFocused())
                    .isTrue();
        }
    }
}
