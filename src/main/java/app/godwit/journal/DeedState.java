package app.godwit.journal;

/// `PLANNED → SENDING → DONE | REFUSED | SKIPPED`, and from `SENDING` back to `PLANNED` with a moment before which it
/// is not tried. What was done, or only planned, and is taken back ends `UNDONE`; planned again, it begins anew.
///
/// A row found `SENDING` when the file is opened is unknown: the server is asked before anything is repeated.
public enum DeedState {
    PLANNED,
    SENDING,
    DONE,
    REFUSED,
    SKIPPED,
    UNDONE
}
