package app.godwit.posts;

/// What came of looking at a file.
public sealed interface Checked {
    /// It can go to the server.
    ///
    /// @param bytes without what tells where and with what a picture was taken
    @SuppressWarnings("ArrayRecordComponent") // on its way to the server, never compared
    record Usable(FileType type, byte[] bytes) implements Checked {}

    /// It cannot.
    ///
    /// @param why one sentence for people
    record Unusable(String why) implements Checked {}
}
