package app.godwit.archive;

import app.godwit.tweets.Style;
import app.godwit.tweets.Style.Face;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;

/// What of a note is bold or italic. Indices are code points over the note's own text.
final class WireStyle {
    private final Set<Face> faces = EnumSet.noneOf(Face.class);
    private int start = -1;
    private int end = -1;

    static WireStyle read(JsonParser parser) {
        var style = new WireStyle();
        Json.object(parser, style::field);
        return style;
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "fromIndex" -> start = Json.index(parser);
            case "toIndex" -> end = Json.index(parser);
            case "styleTypes" -> Json.array(parser, () -> Json.object(parser, this::type));
            default -> {}
        }
    }

    private void type(String field, JsonParser parser) {
        if (field.equals("name")) {
            switch (Json.string(parser)) {
                case "Bold" -> faces.add(Face.BOLD);
                case "Italic" -> faces.add(Face.ITALIC);
                default -> {}
            }
        }
    }

    /// None where the indices do not fit the text.
    List<Style> in(EscapedText text) {
        var from = start < 0 ? -1 : text.at(start);
        var to = end < 0 ? -1 : text.at(end);
        return from < 0 || to <= from
                ? List.of()
                : faces.stream().map(face -> new Style(from, to, face)).toList();
    }
}
