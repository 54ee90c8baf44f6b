package app.godwit.handles;

/// `u@h` and nothing else: as good an e-mail address, until the host proves to be a Fediverse server.
final class BareAddress extends Patterned {
    BareAddress() {
        super(
                Hint.AT_HOST,
                "(?<![A-Za-z0-9_.@/+%-])(?<words>(?<user>" + Shapes.USER + ")" + Shapes.AT_HOST + ")(?!/)",
                Form.BARE);
    }
}
