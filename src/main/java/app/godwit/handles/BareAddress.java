package app.godwit.handles;

/// `u@h` and nothing else: as good an e-mail address, until the host proves to be a Fediverse server. X makes
/// `http://u@h` of it where it stands as the website.
final class BareAddress extends Patterned {
    BareAddress() {
        super(
                Hint.AT_HOST,
                "(?:" + Shapes.NO_WORD_BEFORE + "|(?<=\\bhttps?://))(?<words>(?<user>" + Shapes.USER + ")"
                        + Shapes.AT_HOST + ")(?!/)",
                Form.BARE);
    }
}
