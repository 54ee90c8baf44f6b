package app.godwit.handles;

import java.util.regex.Pattern;

/// The pieces that the syntaxes are made of, as regular expressions.
final class Shapes {
    /// Account names are ASCII on all servers that federate widely; so a name ends where another script begins.
    static final String USER = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?";
    static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    /// Of one kind of letters, so that a word in another script may be glued to it.
    static final String TOP = "(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-z]{2,24}|[\\p{L}\\p{M}&&[^\\x00-\\x7F]]{2,24})";
    /// Not followed by more of the same, a port, or another `@`.
    static final String END = "(?![A-Za-z0-9@]|_[A-Za-z0-9@_]|-[A-Za-z0-9]|[.][\\p{L}\\p{N}]|:[0-9])";
    static final String HOST = "(?:" + LABEL + "[.]){1,8}" + TOP + END;
    /// `@h`. X takes the host in `@u@h` for a link, so a source that writes links out gives `@u@https://h`.
    static final String AT_HOST = "@(?:https?://)?(?<host>" + HOST + ")(?:(?<=[a-z])/(?![\\p{L}\\p{N}@]))?";
    /// At the begin of a Latin word.
    static final String BEGIN = "(?<![A-Za-z0-9]|[A-Za-z0-9_]_)";
    /// Where no letter stands that belongs to the same word: `éric@h` is not `ric@h`. In scripts without spaces, and
    /// in those that run from right to left, a word may be glued on.
    static final String NO_WORD_BEFORE =
            "(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}\\p{IsGeorgian}\\p{M}\\p{Nd}_.@/+%-])";

    /// At the begin of a text, a line, or a part of it that separators, emoji or a word in another script
    /// set off.
    static final String SEGMENT = "(?<=^|[\\n"
        + "|/•·・;:(\\[–—~>→»。、丨》」』】\\p{So}]\\s{0,3}|[\\p{L}\\p{M}&&[^\\p{IsLatin}]]\\s{1,3}|\\s-\\s{1,3}|[.!?,]\\s{1,3})";

    private static final String DOT = "(?:\\s*(?:\\(\\s*(?:dot|[.])\\s*\\)|\\[\\s*(?:dot|[.])\\s*\\]"
            + "|\\{\\s*(?:dot|[.])\\s*\\}|<\\s*dot\\s*>)\\s*|\\s+(?:dot|punkt|point|punto|ponto)\\s+)";
    /// A host with at least one dot written out.
    static final String SPELLED_HOST =
            LABEL + "(?:(?:[.]|" + DOT + ")" + LABEL + "){0,7}" + DOT + "(?:" + LABEL + "[.]){0,3}" + TOP + END;

    private static final Pattern DOTS = pattern(DOT);

    private Shapes() {}

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The host behind a spelled one.
    static String host(String spelled) {
        return DOTS.matcher(spelled).replaceAll(".");
    }
}
