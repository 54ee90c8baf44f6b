package app.godwit.handles;

/// `Mastodon: u@h`, `🐘 u@h`, `acct:u@h`, `fedi → @u@h`, `Mastodon@u@h`: a word that says what follows.
final class LabelledAddress extends Patterned {
    LabelledAddress() {
        super(
                Hint.AT_HOST,
                Labels.WORD + Labels.BETWEEN + "(?<words>(?:(?<![A-Za-z0-9_.+-])|(?<=[a-z])(?=@))@?(?<user>"
                        + Shapes.USER + ")" + Shapes.AT_HOST + ")",
                Form.EXPLICIT);
    }
}
