package app.godwit.desktop.history;

import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Census.Month;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One end of the brush: a grip to drag, and for the keyboard: arrows move it by a month, Page Up and Page Down by a
/// year, Home and End as far as there is.
final class BrushEnd extends StackPane {
    static final double WIDTH = 14;
    private static final int YEAR = 12;
    private final Which which;
    private final Words words;
    private final When when;
    private final BiConsumer<Brush, Moment> changed;
    private List<Month> months = List.of();
    private Brush brush = Brush.whole(0);

    enum Which {
        FIRST,
        LAST
    }

    /// Whether more of the same is to come.
    enum Moment {
        ON_THE_WAY,
        DONE
    }

    /// Which month stands at a place of the scene.
    interface Places {
        int month(double sceneX, double sceneY);
    }

    BrushEnd(Which which, Words words, When when, Places places, BiConsumer<Brush, Moment> changed) {
        this.which = which;
        this.words = words;
        this.when = when;
        this.changed = changed;
        setId(which == Which.FIRST ? "brush-first" : "brush-last");
        getStyleClass().add("brush-end");
        var grip = new Region();
        grip.getStyleClass().add("brush-grip");
        getChildren().add(grip);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(words.of("history.months.help"));
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseDragged(event -> {
            changed.accept(at(places.month(event.getSceneX(), event.getSceneY())), Moment.ON_THE_WAY);
            event.consume();
        });
        setOnMouseReleased(event -> {
            changed.accept(brush, Moment.DONE);
            event.consume();
        });
        setOnKeyPressed(this::press);
    }

    void of(List<Month> all) {
        months = all;
    }

    void show(Brush now) {
        brush = now;
        if (months.isEmpty()) {
            return;
        }
        var month = when.month(months.get(here()).month());
        setAccessibleText(
                words.of(which == Which.FIRST ? "history.months.first" : "history.months.last", month, tweets(now)));
    }

    private int tweets(Brush now) {
        return months.subList(now.first(), Math.min(months.size(), now.last() + 1)).stream()
                .mapToInt(Month::tweets)
                .sum();
    }

    private int here() {
        return which == Which.FIRST ? brush.first() : brush.last();
    }

    private Brush at(int month) {
        return which == Which.FIRST ? brush.from(month) : brush.until(month);
    }

    private void press(KeyEvent event) {
        var later = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        var by = switch (event.getCode()) {
            case RIGHT -> later;
            case LEFT -> -later;
            case UP -> 1;
            case DOWN -> -1;
            case PAGE_UP -> YEAR;
            case PAGE_DOWN -> -YEAR;
            case HOME -> -brush.all();
            case END -> brush.all();
            default -> 0;
        };
        if (by != 0) {
            changed.accept(at(here() + by), Moment.DONE);
            event.consume();
        }
    }
}
