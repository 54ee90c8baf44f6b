package app.godwit.tweets;

/// How the owner of the archive stands to a person.
public enum Tie {
    FOLLOWING,
    FOLLOWER,
    MUTED,
    BLOCKED
}
