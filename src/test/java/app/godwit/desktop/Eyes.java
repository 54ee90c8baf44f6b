package app.godwit.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// What a careful look at a scene would find: texts that are cut, texts too pale to read, controls without a name.
final class Eyes {
    private static final double LEAST_CONTRAST = 4.5;
    private static final double LEAST_CONTRAST_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.5;
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    /// Words of people, of which there may be more than fit; a tip or the evidence shows them whole.
    private static final List<String> MAY_BE_CUT = List.of("data");

    private Eyes() {}

    /// Texts of our own that do not fit their place.
    static List<String> cut(Parent root) {
        var found = new ArrayList<String>();
        walk(root, node -> {
            if (node instanceof Labeled labeled && !mayBeCut(node)) {
                var whole = Objects.requireNonNullElse(labeled.getText(), "");
                shown(labeled)
                        .filter(text -> !same(text, whole))
                        .ifPresent(text -> found.add("“" + whole + "” is cut to “" + text + "”"));
            }
        });
        return found;
    }

    private static Optional<String> shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
                .map(child -> ((Text) child).getText())
                .findFirst();
    }

    private static boolean same(String shown, String whole) {
        return shown.replaceAll("\\s", "").equals(whole.replaceAll("\\s", ""));
    }

    private static boolean mayBeCut(Node node) {
        return node.getStyleClass().stream().anyMatch(MAY_BE_CUT::contains);
    }

    /// Texts with less contrast to what is behind them than the guidelines for accessible pages ask for.
    static List<String> pale(Parent root) {
        var found = new ArrayList<String>();
        walk(root, node -> {
            if (node instanceof Text text && !text.getText().isBlank() && !isDisabled(node)) {
                var ink = text.getFill() instanceof Color color ? color : Color.BLACK;
                var paper = paper(node);
                var contrast = contrast(over(ink, paper), paper);
                if (contrast < (isLarge(text) ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST) - 0.005) {
                    found.add("“%s” (%s) %s on %s: %.2f".formatted(text.getText(), styles(node), ink, paper, contrast));
                }
            }
        });
        return found;
    }

    private static String styles(Node node) {
        var parent = node.getParent();
        return parent == null ? "" : String.join(" ", parent.getStyleClass());
    }

    private static boolean isLarge(Text text) {
        var font = text.getFont();
        return font.getSize() >= LARGE
                || font.getSize() >= LARGE_BOLD && font.getStyle().contains("Bold");
    }

    private static boolean isDisabled(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    /// The colour behind a node: what its ancestors painted, one over the other.
    private static Color paper(Node node) {
        var layers = new ArrayList<Color>();
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof Region region) {
                fill(region.getBackground(), layers);
            }
        }
        var paper = node.getScene().getFill() instanceof Color color ? color : Color.WHITE;
        for (var layer : layers.reversed()) {
            paper = over(layer, paper);
        }
        return paper;
    }

    private static void fill(@org.jspecify.annotations.Nullable Background background, List<Color> layers) {
        if (background != null && !background.getFills().isEmpty()) {
            var top = background.getFills().getLast().getFill();
            if (top instanceof Color color) {
                layers.add(color);
            }
        }
    }

    private static Color over(Color top, Color below) {
        var share = top.getOpacity();
        return Color.color(
                top.getRed() * share + below.getRed() * (1 - share),
                top.getGreen() * share + below.getGreen() * (1 - share),
                top.getBlue() * share + below.getBlue() * (1 - share));
    }

    /// The ratio of the Web Content Accessibility Guidelines, 1 to 21.
    static double contrast(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// Controls of which a screen reader would say nothing.
    static List<String> unnamed(Parent root) {
        var found = new ArrayList<String>();
        walk(root, node -> {
            var speaks = node instanceof ButtonBase
                    || node instanceof TextInputControl
                    || node instanceof ListView<?>
                    || node instanceof ChoiceBox<?>
                    || node instanceof ProgressBar;
            if (speaks && !inside(node, "scroll-bar") && isSilent(node)) {
                found.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
            }
        });
        return found;
    }

    /// What opens and closes by moving.
    static List<String> moving(Parent root) {
        var found = new ArrayList<String>();
        walk(root, node -> {
            if (node instanceof TitledPane pane && pane.isAnimated()) {
                found.add(pane.getText());
            }
        });
        return found;
    }

    private static boolean isSilent(Node node) {
        var ownWords = node instanceof Labeled labeled && !labeled.getText().isBlank();
        return !ownWords
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    static boolean inside(Node node, String style) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static void walk(Node node, Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, look));
        }
    }
}
