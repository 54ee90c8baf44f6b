package app.godwit.desktop.kit;

import java.text.Bidi;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// What runs one way inside what runs the other: an address in an Arabic sentence, a French biography in an Arabic
/// window, an Arabic name in an English one.
///
/// A whole text that runs the other way gets its own direction, and stays on the side of the window where it was: so
/// its
/// stops, its `@` and the dots where it is cut stand at the right end. Inside a sentence only marks can help.
public final class Isolates {
    /// Invisible, and read from left to right. Isolates proper would do more; many fonts show them as boxes.
    private static final String MARK = "\u200E";

    /// One word of Latin letters, digits and what addresses are made of, without the stop of the sentence behind it.
    private static final Pattern LATIN = Pattern.compile("(?<![\\p{L}\\p{N}@._:/#?&=%+~\u200E-])"
            + "[@#~./]*[\\p{IsLatin}0-9_](?:[\\p{IsLatin}0-9@._:/#?&=%+~-]*[\\p{IsLatin}0-9_/+%])?");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}");

    private Isolates() {}

    /// A value for a sentence: of the other direction than the sentence, it stands between marks.
    static String value(String text, Language.Direction sentence) {
        var leftwards = sentence == Language.Direction.LEFTWARDS;
        return text.isEmpty() || Lines.areNeeded(text) == leftwards ? text : MARK + text + MARK;
    }

    /// The same text, with marks around each address, file name or version in it if some of it runs to the left.
    public static String marked(String text) {
        return Lines.areNeeded(text)
                ? LATIN.matcher(text)
                        .replaceAll(found -> isAddress(found.group()) ? MARK + found.group() + MARK : found.group())
                : text;
    }

    /// A bare word finds its way by itself, and so does a number.
    private static boolean isAddress(String word) {
        return LETTERS.matcher(word).find() && SIGNS.matcher(word).find();
    }

    /// Lets this label show each text in the text's own direction, on the side where it was, and with its marks.
    static void fit(Labeled label) {
        label.parentProperty()
                .flatMap(Parent::effectiveNodeOrientationProperty)
                .subscribe(around -> run(label, Objects.requireNonNullElse(label.getText(), "")));
        label.textProperty().subscribe(said -> {
            var text = Objects.requireNonNullElse(said, "");
            var marked = marked(text);
            if (!marked.equals(text) && !label.textProperty().isBound()) {
                label.setText(marked);
            }
            run(label, text);
        });
    }

    /// Lets this field for several lines show each text in the text's own direction, as its readers will. Only JavaFX
    /// breaks lines here, and there are scripts that it cannot break: their lines stay whole.
    public static void fit(TextArea area) {
        area.textProperty().subscribe(now -> {
            var text = Objects.requireNonNullElse(now, "");
            area.setWrapText(!Lines.mayNotWrap(text));
            area.setStyle(Scripts.style(text));
            area.setNodeOrientation(
                    text.codePoints().anyMatch(Character::isLetter)
                            ? direction(text, NodeOrientation.LEFT_TO_RIGHT)
                            : NodeOrientation.INHERIT);
        });
    }

    private static void run(Labeled label, String text) {
        var before = label.getNodeOrientation();
        var now = own(label, text);
        if (before != now && label.getGraphic() == null) {
            var mirrored = before == NodeOrientation.INHERIT || now == NodeOrientation.INHERIT;
            label.setNodeOrientation(now);
            if (mirrored) {
                label.setAlignment(mirrored(label.getAlignment()));
                label.setTextAlignment(mirrored(label.getTextAlignment()));
            }
        }
    }

    /// Lets a whole text of several parts run in its own direction, on the side where it was.
    ///
    /// @param window the way in which the window runs
    public static void run(TextFlow flow, String text, Language.Direction window) {
        var around =
                window == Language.Direction.LEFTWARDS ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        var own = direction(text, around);
        if (own != around) {
            flow.setNodeOrientation(own);
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
    }

    private static NodeOrientation own(Node node, String text) {
        var parent = node.getParent();
        var around = parent == null ? NodeOrientation.LEFT_TO_RIGHT : parent.getEffectiveNodeOrientation();
        var own = direction(text, around);
        return own == around ? NodeOrientation.INHERIT : own;
    }

    /// What the first letter says; but a window that runs to the left keeps every text with letters of its own: its
    /// sentences may well begin with a name.
    private static NodeOrientation direction(String text, NodeOrientation around) {
        if (around == NodeOrientation.RIGHT_TO_LEFT) {
            return Lines.areNeeded(text) || text.codePoints().noneMatch(Character::isLetter)
                    ? around
                    : NodeOrientation.LEFT_TO_RIGHT;
        }
        return !Lines.areNeeded(text) || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    private static Pos mirrored(Pos pos) {
        if (pos.getHpos() == HPos.CENTER) {
            return pos;
        }
        var other = pos.getHpos() == HPos.LEFT ? "RIGHT" : "LEFT";
        return Pos.valueOf(pos.getVpos() + "_" + other);
    }

    private static TextAlignment mirrored(TextAlignment side) {
        return switch (side) {
            case LEFT -> TextAlignment.RIGHT;
            case RIGHT -> TextAlignment.LEFT;
            case CENTER, JUSTIFY -> side;
        };
    }
}
