package app.godwit.posts;

/// Who sees a post; the names on the wire are the server's business.
public enum Visibility {
    PUBLIC,
    UNLISTED,
    FOLLOWERS,
    DIRECT
}
