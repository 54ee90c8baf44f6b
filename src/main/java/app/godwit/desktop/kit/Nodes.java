package app.godwit.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small parts that every step is made of, on a grid of 8 px.
public final class Nodes {
    /// The widest column that is still easy to read, in px.
    public static final double READING_WIDTH = 720;

    /// Of a sentence about what cannot be.
    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final double TICK_WIDTH = 32;

    private Nodes() {}

    /// Running text that wraps.
    public static Label body(String text) {
        var label = new Paragraph(text);
        label.getStyleClass().add("body");
        label.setMaxWidth(READING_WIDTH);
        return label;
    }

    /// Lets the words of a box to tick break into lines.
    public static void breaks(CheckBox box) {
        var whole = box.getText();
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setWrapText(!Lines.mayNotWrap(whole));
        if (!box.isWrapText()) {
            box.setMinWidth(Paragraph.NARROWEST);
            box.setMaxWidth(Double.MAX_VALUE);
            box.widthProperty()
                    .subscribe((before, now) ->
                            box.setText(Lines.broken(whole, box.getFont(), now.doubleValue() - TICK_WIDTH)));
        }
    }

    /// Running text of less weight.
    public static Label muted(String text) {
        var label = body(text);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    /// The head of a section.
    public static Label section(String text) {
        var label = new Paragraph(text);
        label.getStyleClass().add("section");
        return label;
    }

    /// Words of people, of which there may be more than fit: elsewhere they stand whole.
    public static void mayBeCut(Label... labels) {
        for (var label : labels) {
            label.getStyleClass().add("data");
            Scripts.fit(label);
        }
    }

    /// One line in a style of our own.
    public static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// A button with words alone.
    public static Button button(String words, Runnable act) {
        var button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setOnAction(event -> act.run());
        return button;
    }

    /// A button with a picture before its words.
    public static Button button(String words, Feather icon, Runnable act) {
        var button = button(words, act);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /// A button with a picture alone; the words are its name and its tip.
    public static Button iconButton(String words, Feather icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        name(button, words);
        button.setOnAction(event -> act.run());
        return button;
    }

    /// Gives a control without words its name, for screen readers and as a tip.
    public static void name(javafx.scene.control.Control control, String words) {
        control.setAccessibleText(words);
        control.setTooltip(new javafx.scene.control.Tooltip(words));
    }

    /// A link that does something.
    public static Button link(String words, Runnable act) {
        var button = button(words, act);
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "link");
        return button;
    }

    /// One below the other.
    public static VBox column(double gap, Node... nodes) {
        var column = new VBox(gap, nodes);
        column.setFillWidth(true);
        return column;
    }

    /// Side by side, centred on a line.
    public static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    /// Takes the room that is left.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// A page that scrolls up and down and is as wide as the window.
    public static ScrollPane page(Region content) {
        content.getStyleClass().add("page");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /// Shows or hides, and takes no room when hidden.
    public static void show(Node node, java.util.function.BooleanSupplier when) {
        var visible = when.getAsBoolean();
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
