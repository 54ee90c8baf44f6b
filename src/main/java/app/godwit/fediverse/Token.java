package app.godwit.fediverse;

/// An access token. Never printed: [#toString] hides it.
public record Token(String secret) {
    /// For requests that need none.
    static final Token NONE = new Token("");

    @Override
    public String toString() {
        return "Token[…]";
    }
}
