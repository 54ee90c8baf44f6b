package app.godwit.desktop.session;

/// The steps of a move, in the order in which they make sense. None is ever locked.
public enum Step {
    BRING_IN,
    PEOPLE,
    SERVER,
    FOLLOW,
    HISTORY,
    REPOST,
    REPORT;

    /// The one after this; the last has none but itself.
    public Step next() {
        return this == REPORT ? REPORT : values()[ordinal() + 1];
    }
}
