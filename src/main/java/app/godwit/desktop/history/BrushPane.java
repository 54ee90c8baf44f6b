package app.godwit.desktop.history;

import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Census.Month;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The chart with the brush over it. Drag over months to choose them, drag what is chosen to move it, drag its ends, or
/// move these with the arrow keys.
final class BrushPane extends Region {
    private final Consumer<Brush> seen;
    private final Consumer<Brush> chosen;
    private final IntConsumer pointed;
    private final MonthChart chart;
    private final Region shade = styled("brush");
    private final Region before = styled("brush-outside");
    private final Region after = styled("brush-outside");
    private final BrushEnd start;
    private final BrushEnd end;
    private Brush brush = Brush.whole(0);
    private Brush pressedOn = brush;
    private int pressedAt;

    /// @param seen    told of every change, while the mouse is still held
    /// @param chosen  told of the last
    /// @param pointed told at which month the mouse points, -1 for none
    BrushPane(Words words, When when, Consumer<Brush> seen, Consumer<Brush> chosen, IntConsumer pointed) {
        this.seen = seen;
        this.chosen = chosen;
        this.pointed = pointed;
        this.chart = new MonthChart(when);
        this.start = new BrushEnd(BrushEnd.Which.FIRST, words, when, this::monthAt, this::changed);
        this.end = new BrushEnd(BrushEnd.Which.LAST, words, when, this::monthAt, this::changed);
        setId("brush");
        shade.setMouseTransparent(true);
        before.setMouseTransparent(true);
        after.setMouseTransparent(true);
        getChildren().addAll(chart, before, after, shade, start, end);
        setCursor(Cursor.CROSSHAIR);
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> move(drag(monthAt(event.getSceneX(), event.getSceneY()))));
        setOnMouseReleased(event -> chosen.accept(brush));
        setOnMouseMoved(event -> pointed.accept(monthAt(event.getSceneX(), event.getSceneY())));
        setOnMouseExited(event -> pointed.accept(-1));
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    void show(List<Month> months, Brush now) {
        chart.show(months);
        start.of(months);
        end.of(months);
        move(now);
    }

    private void press(MouseEvent event) {
        pressedOn = brush;
        pressedAt = monthAt(event.getSceneX(), event.getSceneY());
        if (event.getClickCount() > 1) {
            move(Brush.whole(brush.all()));
        }
    }

    /// Months that are chosen move along, others are chosen anew.
    private Brush drag(int at) {
        return pressedOn.holds(pressedAt) && !pressedOn.isWhole()
                ? pressedOn.moved(at - pressedAt)
                : Brush.between(pressedAt, at, brush.all());
    }

    private int monthAt(double sceneX, double sceneY) {
        var step = chart.step();
        return step == 0
                ? 0
                : Math.clamp((int) (chart.sceneToLocal(sceneX, sceneY).getX() / step), 0, Math.max(0, brush.all() - 1));
    }

    private void changed(Brush now, BrushEnd.Moment moment) {
        move(now);
        if (moment == BrushEnd.Moment.DONE) {
            chosen.accept(now);
        }
    }

    private void move(Brush now) {
        brush = now;
        start.show(now);
        end.show(now);
        seen.accept(now);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return chart.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return chart.minHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var inset = BrushEnd.WIDTH / 2;
        var height = getHeight() - MonthChart.AXIS;
        chart.resizeRelocate(inset, 0, getWidth() - 2 * inset, getHeight());
        var from = inset + brush.first() * chart.step();
        var until = inset + (brush.last() + 1) * chart.step();
        shade.resizeRelocate(from, 0, Math.max(0, until - from), height);
        before.resizeRelocate(inset, 0, Math.max(0, from - inset), height);
        after.resizeRelocate(until, 0, Math.max(0, getWidth() - inset - until), height);
        start.resizeRelocate(from - inset, 0, BrushEnd.WIDTH, height);
        end.resizeRelocate(until - inset, 0, BrushEnd.WIDTH, height);
    }
}
