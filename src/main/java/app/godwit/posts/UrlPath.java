package app.godwit.posts;

/// Finds the end of a link's path and query. By hand, because a pattern for this fails on paths of thousands of
/// characters.
final class UrlPath {
    private UrlPath() {}

    /// @param from behind the host and the port
    static int end(String text, int from) {
        var at = from;
        if (at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '#')) {
            at = endOfPath(text, at);
        }
        if (at < text.length() && text.charAt(at) == '?') {
            while (at < text.length() && isIn(text.charAt(at), "<>\"{}\\`")) {
                at++;
            }
        }
        return at;
    }

    /// Parentheses belong to a path when they come in pairs: `/Knot_(bird)`.
    private static int endOfPath(String text, int from) {
        var at = from;
        while (at < text.length()) {
            if (isIn(text.charAt(at), "<>()?")) {
                at++;
            } else {
                var behind = behindPair(text, at);
                if (behind == at) {
                    break;
                }
                at = behind;
            }
        }
        return at;
    }

    private static int behindPair(String text, int open) {
        if (text.charAt(open) != '(') {
            return open;
        }
        var at = open + 1;
        while (at < text.length() && isIn(text.charAt(at), "<>()")) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ')' ? at + 1 : open;
    }

    private static boolean isIn(char c, String excluded) {
        return !Character.isWhitespace(c) && c != '\u00a0' && excluded.indexOf(c) < 0;
    }
}
