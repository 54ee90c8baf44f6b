package app.godwit.posts;

import app.godwit.tweets.Style.Face;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes text with marked styles as CommonMark: the styles as asterisks, and whatever else would look like markup
/// escaped. A style that goes on in the next part is closed in one and opened in the other.
final class Markdown {
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<~|&]");
    private static final Pattern AT_LINE_START =
            Pattern.compile("(?m)^([ \\t]*)(#{1,6}(?=[ \\t]|$)|>|[-+=](?=[ \\t\\-+=]|$)|[0-9]{1,9}[.)](?=[ \\t]|$))");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n)");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private final Set<Face> open = EnumSet.noneOf(Face.class);

    private Markdown() {}

    static boolean isStyled(String text) {
        return text.chars().anyMatch(c -> Markers.isMarker((char) c));
    }

    /// The parts of one text, in order.
    static List<String> of(List<String> parts) {
        var markdown = new Markdown();
        var written = new ArrayList<String>();
        for (var part : parts) {
            written.add(escaped(Emphasis.write(markdown.whole(part))));
        }
        return written;
    }

    /// The part with styles of its own: what is open is opened again before and closed behind.
    private String whole(String part) {
        var whole = new StringBuilder();
        open.forEach(face -> whole.append(on(face)));
        for (var i = 0; i < part.length(); i++) {
            switch (part.charAt(i)) {
                case Markers.BOLD_ON -> open.add(Face.BOLD);
                case Markers.BOLD_OFF -> open.remove(Face.BOLD);
                case Markers.ITALIC_ON -> open.add(Face.ITALIC);
                case Markers.ITALIC_OFF -> open.remove(Face.ITALIC);
                default -> {}
            }
            whole.append(part.charAt(i));
        }
        List.copyOf(open).reversed().forEach(face -> whole.append(off(face)));
        return whole.toString();
    }

    private static char on(Face face) {
        return face == Face.BOLD ? Markers.BOLD_ON : Markers.ITALIC_ON;
    }

    private static char off(Face face) {
        return face == Face.BOLD ? Markers.BOLD_OFF : Markers.ITALIC_OFF;
    }

    /// Links keep their letters; everything else keeps its looks.
    private static String escaped(String text) {
        var written = new StringBuilder();
        var from = 0;
        for (var url : Urls.in(text)) {
            written.append(inline(text.substring(from, url.start()))).append(url.text());
            from = url.end();
        }
        written.append(inline(text.substring(from)));
        var lines = INDENT.matcher(written).replaceAll("");
        var starts = AT_LINE_START.matcher(lines).replaceAll(match -> Matcher.quoteReplacement(start(match.group(2))));
        return asterisks(LINE_END.matcher(starts).replaceAll("  \n"));
    }

    /// `1.` is escaped before its stop, all else in front.
    private static String start(String sign) {
        var digits = Character.isDigit(sign.charAt(0)) ? sign.length() - 1 : 0;
        return sign.substring(0, digits) + "\\" + sign.substring(digits);
    }

    private static String inline(String text) {
        return INLINE.matcher(text).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    private static String asterisks(String text) {
        var written = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case Markers.BOLD_ON, Markers.BOLD_OFF -> written.append("**");
                case Markers.ITALIC_ON, Markers.ITALIC_OFF -> written.append('*');
                default -> written.append(text.charAt(i));
            }
        }
        return written.toString();
    }
}
