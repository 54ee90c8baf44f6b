package app.godwit.journal;

/// What a deed does. Each kind is counted against a limit of its own.
public enum DeedKind {
    FOLLOW,
    UPLOAD,
    PUBLISH,
    /// Gives a post that stands the words of its tweet's newer version.
    EDIT
}
