package app.godwit.handles;

/// `u (at) h`, `u(a)h`, `u[at]h`, `u {at} h [dot] tld`.
final class BracketedAt extends Patterned {
    private static final String AT =
            "\\s*(?:\\(\\s*(?:at?|@|ät)\\s*\\)|\\[\\s*(?:at?|@|ät)\\s*\\]|\\{\\s*(?:at|@|ät)\\s*\\}|<\\s*at\\s*>)\\s*";

    BracketedAt() {
        super(
                Hint.BRACKETED_AT.and(Hint.HOST),
                Shapes.NO_WORD_BEFORE + "(?<words>@?(?<user>" + Shapes.USER + ")" + AT + "(?<host>"
                        + Shapes.SPELLED_HOST + "|" + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }
}
