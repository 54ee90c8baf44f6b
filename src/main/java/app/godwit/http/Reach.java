package app.godwit.http;

/// Where the guard lets the client go.
public enum Reach {
    /// The public internet only, https only.
    PUBLIC,
    /// Loopback too, over http as well: for people who run their own server at home, and for tests.
    LOOPBACK_TOO
}
