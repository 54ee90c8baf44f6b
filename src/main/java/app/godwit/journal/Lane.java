package app.godwit.journal;

/// A stream of deeds that shares one limit on the server. Deeds of one lane happen one after the other.
public enum Lane {
    FOLLOWS,
    POSTS,
    DELETES
}
