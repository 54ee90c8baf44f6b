package app.godwit.fediverse;

/// How the user stands to an account on their own server.
public record Relationship(String accountId, State state) {
    public enum State {
        NOTHING,
        /// Asked; the other side has not said yes.
        REQUESTED,
        FOLLOWING,
        /// One blocks the other: following is impossible.
        BLOCKED
    }
}
