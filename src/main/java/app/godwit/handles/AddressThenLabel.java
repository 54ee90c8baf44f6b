package app.godwit.handles;

/// `u@h (Mastodon)`, `u@h 🐘`: the word comes after, and no other address follows it.
final class AddressThenLabel extends Patterned {
    AddressThenLabel() {
        super(
                Hint.AT_HOST,
                Shapes.NO_WORD_BEFORE + "(?<words>(?<user>" + Shapes.USER + ")" + Shapes.AT_HOST
                        + ")\\s{0,3}(?:[(\\[]|\\b(?:on|auf|sur|en|in|su)\\b)?\\s{0,3}" + Labels.WORD
                        + "(?!\\s*[:=@→>-]|\\s+[A-Za-z0-9_.-]+@)",
                Form.EXPLICIT);
    }
}
