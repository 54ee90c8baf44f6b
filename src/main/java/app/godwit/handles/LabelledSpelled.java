package app.godwit.handles;

/// `Mastodon: u at h.tld`, `🐘 u at h dot tld`.
final class LabelledSpelled extends Patterned {
    LabelledSpelled() {
        super(
                Hint.SPELLED_AT.and(Hint.HOST),
                Labels.WORD + "[\\s:=–—→»>|/(-]{0,6}(?<words>@?(?<user>" + Shapes.USER
                        + ")(?:\\s+(?:at|ät)\\s+|\\s*@\\s*)(?<host>" + Shapes.SPELLED_HOST + "|" + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }
}
