package app.godwit.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on a part of the window.
public final class Drops {
    private Drops() {}

    /// Takes files dropped anywhere on this part that no smaller part takes.
    public static void take(Node node, Consumer<List<Path>> taker) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> drop(event, taker));
    }

    private static void drop(DragEvent event, Consumer<List<Path>> taker) {
        var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            taker.accept(files);
        }
    }
}
