package app.godwit.desktop.kit;

import java.util.List;
import javafx.scene.Node;

/// The nodes of one step; the frame puts title, truth and action row around them.
public interface StepView {
    Node body();

    /// The step's tools, for the end of the title row.
    default List<Node> tools() {
        return List.of();
    }
}
