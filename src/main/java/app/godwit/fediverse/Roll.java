package app.godwit.fediverse;

/// The lists of accounts that a server keeps for the user.
public enum Roll {
    FOLLOWING,
    MUTED,
    BLOCKED
}
