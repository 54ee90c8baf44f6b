package app.godwit.handles;

/// `@u at h.tld`, `@u @ h.tld`, `@u@h dot tld`, `@u on h.tld`: the sign before the name says that an address follows.
final class SignedSpelled extends Patterned {
    SignedSpelled() {
        super(
                Hint.AT.and(Hint.HOST),
                Shapes.BEGIN + "(?<words>@\\s?(?<user>" + Shapes.USER
                        + ")(?:\\s+(?:over\\s+)?(?:at|ät|on|auf|sur|en|em|su|@)\\s+|\\s?@\\s?)(?<host>"
                        + Shapes.SPELLED_HOST + "|"
                        + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }
}
