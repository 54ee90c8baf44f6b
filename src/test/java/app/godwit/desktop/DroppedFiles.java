package app.godwit.desktop;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/// Files that come from another program by mouse: the headless platform has no other program, so the events are made
/// here as the toolkit makes them.
record DroppedFiles(List<File> files) implements TKClipboard {
    /// Lets them go over this part of the window.
    ///
    /// @return whether it takes them
    static boolean on(Node node, List<Path> files) {
        return Screen.onScreen(() -> {
            var board = board(new DroppedFiles(files.stream().map(Path::toFile).toList()));
            var over = fire(node, DragEvent.DRAG_OVER, board);
            if (over.isAccepted()) {
                fire(node, DragEvent.DRAG_DROPPED, board);
            }
            return over.isAccepted();
        });
    }

    private static DragEvent fire(Node node, javafx.event.EventType<DragEvent> type, Dragboard board) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        var x = place.getCenterX();
        var y = place.getCenterY();
        var event = new DragEvent(type, board, x, y, x, y, TransferMode.COPY, null, node, new PickResult(node, x, y));
        Event.fireEvent(node, event);
        return event;
    }

    private static Dragboard board(TKClipboard files) {
        try {
            var made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            made.setAccessible(true);
            return made.newInstance(files);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Set<DataFormat> getContentTypes() {
        return Set.of(DataFormat.FILES);
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... content) {
        return false;
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
        return format.equals(DataFormat.FILES) ? files : null;
    }

    @Override
    public boolean hasContent(DataFormat format) {
        return format.equals(DataFormat.FILES);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return Set.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image image) {}

    @Override
    public void setDragViewOffsetX(double offset) {}

    @Override
    public void setDragViewOffsetY(double offset) {}

    @Override
    public @Nullable Image getDragView() {
        return null;
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }
}
