package app.godwit.journal;

/// A deed that is still to be done, as far as its time is concerned.
///
/// @param starts whether it is a post that hangs below no other
public record Step(DeedKind kind, boolean starts) {
    /// One that follows nothing and starts nothing.
    public Step(DeedKind kind) {
        this(kind, false);
    }
}
