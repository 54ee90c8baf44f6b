package app.godwit.fediverse;

import java.util.Set;

/// How the user stands to an account on their own server.
public record Relationship(String accountId, State state, Set<Mark> marks) {
    public Relationship {
        marks = Set.copyOf(marks);
    }

    public Relationship(String accountId, State state) {
        this(accountId, state, Set.of());
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    public enum State {
        NOTHING,
        /// Asked; the other side has not said yes.
        REQUESTED,
        FOLLOWING,
        /// One blocks the other: following is impossible.
        BLOCKED
    }

    /// What else there is between them.
    public enum Mark {
        /// By the user.
        MUTED,
        /// By the user.
        BLOCKED,
        /// They follow the user.
        FOLLOWER
    }
}
