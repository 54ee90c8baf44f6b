package app.godwit.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// Where everything stands that a person sees or presses.
record Layout(String what, long x, long y, long width, long height) {
    private static final int ROUNDING = 1;

    static List<Layout> of(Parent root) {
        var found = new ArrayList<Layout>();
        add(root, found);
        return found;
    }

    private static void add(Node node, List<Layout> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getId() != null || node instanceof Labeled) {
            var place = node.localToScene(node.getLayoutBounds());
            found.add(new Layout(
                    name(node),
                    Math.round(place.getMinX()),
                    Math.round(place.getMinY()),
                    Math.round(place.getWidth()),
                    Math.round(place.getHeight())));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, found));
        }
    }

    private static String name(Node node) {
        var text = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return (node.getClass().getSimpleName() + " " + (node.getId() == null ? "" : node.getId()) + " " + text)
                .replaceAll("\\s+", " ");
    }

    /// The same thing at the same place, but for rounding.
    boolean equalsNearly(Layout other) {
        return what.equals(other.what)
                && near(x, other.x)
                && near(y, other.y)
                && near(width, other.width)
                && near(height, other.height);
    }

    private static boolean near(long one, long other) {
        return Math.abs(one - other) <= ROUNDING;
    }

    String line() {
        return x + " " + y + " " + width + " " + height + " " + what;
    }

    static Layout parse(String line) {
        var parts = line.split(" ", 5);
        return new Layout(
                parts[4],
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]));
    }
}
