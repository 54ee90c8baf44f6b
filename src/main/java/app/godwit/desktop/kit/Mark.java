package app.godwit.desktop.kit;

/// How far a step is, as the side bar shows it.
public enum Mark {
    EMPTY,
    IN_PROGRESS,
    DONE,
    NEEDS_YOU
}
