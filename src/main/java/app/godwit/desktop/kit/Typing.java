package app.godwit.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/// Hears what is typed into a field: every key, or once the typing rests; always at Enter and when the field is left.
public final class Typing {
    private static final Duration REST = Duration.millis(400);
    private final TextField field;
    private final Consumer<String> heard;
    private final PauseTransition pause = new PauseTransition(REST);
    private String last = "";

    private Typing(TextField field, Consumer<String> heard) {
        this.field = field;
        this.heard = heard;
    }

    /// When a text is heard.
    public enum Pace {
        EACH_KEY,
        AT_REST
    }

    /// @param pace  asked at each key
    /// @param heard told of each text once
    public static Typing in(TextField field, Supplier<Pace> pace, Consumer<String> heard) {
        var typing = new Typing(field, heard);
        typing.pause.setOnFinished(event -> typing.settle());
        field.textProperty().subscribe((before, now) -> {
            switch (pace.get()) {
                case EACH_KEY -> typing.settle();
                case AT_REST -> typing.pause.playFromStart();
            }
        });
        field.setOnAction(event -> typing.settle());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                typing.settle();
            }
        });
        return typing;
    }

    private void settle() {
        pause.stop();
        var text = field.getText();
        if (text != null && !text.equals(last)) {
            last = text;
            heard.accept(text);
        }
    }

    /// Shows a text that was not typed, unless somebody is just typing another.
    public void show(String text) {
        if (!field.isFocused()) {
            last = text;
            field.setText(text);
            pause.stop();
        }
    }
}
