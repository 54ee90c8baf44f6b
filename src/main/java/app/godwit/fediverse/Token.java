package app.godwit.fediverse;

/// An access token. Never printed: [#toString] hides it.
public record Token(String secret) {
    @Override
    public String toString() {
        return "Token[…]";
    }
}
