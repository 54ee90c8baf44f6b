package app.godwit.journal;

/// Deeds that are done one after the other. Lanes go side by side.
public enum Lane {
    FOLLOWS,
    /// Pictures and posts together: a picture goes up before its post.
    POSTS,
    /// Mutes and blocks.
    MARKS,
    /// Lists, and who is put on them.
    LISTS,
    /// Whatever takes something back.
    UNDO
}
