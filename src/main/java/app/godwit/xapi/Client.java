package app.godwit.xapi;

/// The user's own app at X, as OAuth 2 names it.
///
/// @param secret `""` for a public client
public record Client(String id, String secret) {
    @Override
    public String toString() {
        return "Client[…]";
    }
}
