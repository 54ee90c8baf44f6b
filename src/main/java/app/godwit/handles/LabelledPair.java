package app.godwit.handles;

/// `Mastodon: @u (h.tld)`, `🐘 @u, h.tld`: the two halves of an address side by side.
final class LabelledPair extends Patterned {
    LabelledPair() {
        super(
                Hint.AT.and(Hint.HOST),
                Labels.WORD + Labels.BETWEEN + "(?<words>@(?<user>" + Shapes.USER
                        + ")(?:\\s{0,2}[,(|\\[]\\s{0,2}|\\s{1,2})(?<host>" + Shapes.HOST + "))(?!/[A-Za-z0-9@])",
                Form.OBFUSCATED);
    }
}
