package app.godwit.handles;

/// How sure a match is, surest first.
public enum Confidence {
    /// The Fediverse profile links back to the X account, or a public register ties both.
    PROVEN,
    /// The person wrote the address on X and the account exists.
    STATED,
    /// Written in a disguised or indirect way.
    LIKELY,
    /// Same name somewhere. Never chosen unless the user does.
    GUESS
}
