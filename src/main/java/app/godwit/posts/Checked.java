package app.godwit.posts;

/// What came of looking at a file.
public sealed interface Checked {
    /// It can go to the server.
    ///
    /// @param bytes   without what tells where and with what a picture was taken
    /// @param changed one sentence on what was made of it, `""` when it shows the same as before
    @SuppressWarnings("ArrayRecordComponent") // on its way to the server, never compared
    record Usable(FileType type, byte[] bytes, String changed) implements Checked {}

    /// It cannot.
    ///
    /// @param why one sentence for people
    record Unusable(String why) implements Checked {}
}
