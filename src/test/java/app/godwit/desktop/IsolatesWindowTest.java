package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.kit.Nodes;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Where the dots stand that a cut address ends with, only its direction says.
@NeedsWindow
class IsolatesWindowTest {
    private record Look(NodeOrientation way, Pos side) {}

    private static Look look(String text, NodeOrientation window) {
        return Screen.onScreen(() -> {
            var label = new Label("");
            Nodes.mayBeCut(label);
            var scene = new Scene(new StackPane(label), 80, 40);
            scene.setNodeOrientation(window);
            for (var each : List.of("", "Ana", "نادية", text)) {
                label.setText(each);
            }
            return new Look(label.getEffectiveNodeOrientation(), label.getAlignment());
        });
    }

    @Test
    void aLatinAddressRunsToTheRightAndStaysOnTheRight() {
        assertThat(look("@nadia@nakhla.example", NodeOrientation.RIGHT_TO_LEFT))
                .isEqualTo(new Look(NodeOrientation.LEFT_TO_RIGHT, Pos.CENTER_RIGHT));
        assertThat(look("佐藤花子", NodeOrientation.RIGHT_TO_LEFT).way()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void whatRunsAsTheWindowDoesIsLeftAlone() {
        for (var text : List.of("نادية الكاتب", "كاتبة @nadia@nakhla.example", "12 / 500")) {
            assertThat(look(text, NodeOrientation.RIGHT_TO_LEFT))
                    .isEqualTo(new Look(NodeOrientation.RIGHT_TO_LEFT, Pos.CENTER_LEFT));
        }
        assertThat(look("@nadia@nakhla.example", NodeOrientation.LEFT_TO_RIGHT))
                .isEqualTo(new Look(NodeOrientation.LEFT_TO_RIGHT, Pos.CENTER_LEFT));
    }

    @Test
    void anArabicBiographyRunsToTheLeftInAnEnglishWindow() {
        assertThat(look("كاتبة @nadia@nakhla.example", NodeOrientation.LEFT_TO_RIGHT))
                .isEqualTo(new Look(NodeOrientation.RIGHT_TO_LEFT, Pos.CENTER_RIGHT));
    }
}
