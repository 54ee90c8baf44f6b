package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.godwit.desktop.kit.Lines;
import app.godwit.desktop.kit.Nodes;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Words of people run to the left in any language of the window.
@NeedsWindow
class LinesTest {
    private static final String ARABIC =
            "الطيور تعود كل ربيع إلى الشاطئ نفسه، ومعها @ana@lago.example وأصحابها من بعيد.";

    private static final String THAI = "เช้านี้ฝนตกหนัก แต่เรือ ferry ยังออกตามเวลา และผู้โดยสารทุกคนก็มาถึงก่อนเที่ยง";

    @Test
    void textThatRunsToTheLeftBreaksIntoLinesAtAnyWidth() {
        assertThatCode(() -> IntStream.iterate(60, width -> width < 700, width -> width + 7)
                        .forEach(width -> Screen.onScreen(() -> lines(width))))
                .doesNotThrowAnyException();
    }

    private static double lines(int width) {
        var label = Nodes.body("");
        label.setText(ARABIC);
        var box = new StackPane(label);
        box.setMaxWidth(width);
        var scene = new Scene(box, width, 400);
        box.applyCss();
        box.layout();
        return scene.getRoot().prefHeight(width) + label.getBoundsInParent().getHeight();
    }

    @Test
    void thaiStaysInItsRoom() {
        var widest = Screen.onScreen(() -> {
            var label = Nodes.body(THAI);
            var box = new StackPane(label);
            box.setMaxWidth(240);
            new Scene(box, 240, 400);
            box.applyCss();
            box.resize(240, 400);
            box.layout();
            return label.getText()
                    .lines()
                    .mapToDouble(line -> new Text(line).getLayoutBounds().getWidth())
                    .max()
                    .orElseThrow();
        });
        assertThat(widest).isBetween(100.0, 240.0);
        assertThat(Lines.mayNotWrap(THAI)).isTrue();
        assertThat(Lines.mayNotWrap("Léo Marin ⚓ さくら")).isFalse();
    }

    @Test
    void onlyTextThatRunsToTheLeftIsBrokenByUs() {
        assertThat(Lines.areNeeded("Léo Marin ⚓ さくら")).isFalse();
        assertThat(Lines.areNeeded(ARABIC)).isTrue();
    }
}
