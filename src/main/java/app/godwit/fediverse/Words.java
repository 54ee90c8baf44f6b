package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The server's own words for an error, made safe to show: from JSON only, plain, short, without the token.
final class Words {
    private static final int LONGEST = 200;
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern GAPS = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    private Words() {}

    /// `""` when the reply holds none.
    static String of(Reply reply, Token token) {
        try {
            var json = Json.object(reply);
            var words = Stream.of(
                            Json.text(json, "error_description"),
                            Json.text(json, "error"),
                            Json.text(json, "error", "message"))
                    .filter(text -> !text.isEmpty())
                    .findFirst();
            return plain(words.orElse(""), token);
        } catch (Unreadable html) {
            return "";
        }
    }

    private static String plain(String text, Token token) {
        var hidden = token.secret().isEmpty() ? text : text.replace(token.secret(), "…");
        var line = GAPS.matcher(TAGS.matcher(hidden).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        var end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
