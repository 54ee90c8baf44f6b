package app.godwit.desktop.kit;

import javafx.scene.shape.SVGPath;

/// The marks that say with a shape what they also say with a colour and a word. Drawn, so that no font need
/// have them.
public final class Shapes {
    private static final String DISC = "M6 0 A6 6 0 1 1 6 12 A6 6 0 1 1 6 0 Z";
    private static final String HOLE = "M6 1.5 A4.5 4.5 0 1 0 6 10.5 A4.5 4.5 0 1 0 6 1.5 Z";
    private static final String HALF_HOLE = "M6 1.5 L6 10.5 A4.5 4.5 0 0 0 6 1.5 Z";

    private Shapes() {}

    public static SVGPath diamond() {
        return path("M6 0 L12 6 L6 12 L0 6 Z");
    }

    public static SVGPath disc() {
        return path(DISC);
    }

    public static SVGPath half() {
        return path(DISC + HALF_HOLE);
    }

    public static SVGPath ring() {
        return path(DISC + HOLE);
    }

    private static SVGPath path(String content) {
        var path = new SVGPath();
        path.setContent(content);
        path.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        path.getStyleClass().add("mark");
        return path;
    }
}
