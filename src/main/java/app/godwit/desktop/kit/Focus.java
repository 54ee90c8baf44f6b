package app.godwit.desktop.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The keyboard stays where it was when what it stood on is built anew.
public final class Focus {
    private Focus() {}

    /// Builds what is inside this node anew; whatever has the same id has the keyboard again.
    public static void kept(Parent inside, Runnable build) {
        var id = focused(inside);
        build.run();
        id.map(name -> inside.lookup("#" + name))
                .filter(node -> !node.isDisabled())
                .ifPresent(Node::requestFocus);
    }

    private static Optional<String> focused(Parent inside) {
        return Optional.ofNullable(inside.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> isIn(owner, inside))
                .map(Node::getId);
    }

    private static boolean isIn(Node node, Parent place) {
        for (var up = node; up != null; up = up.getParent()) {
            if (up.equals(place)) {
                return true;
            }
        }
        return false;
    }
}
