package app.godwit.fediverse;

import java.util.Optional;

/// Godwit as one server knows it. Made once per server and kept, since servers allow only a few registrations
/// in ten minutes. The secrets are never printed: [#toString] hides them.
///
/// @param base        the server's address
/// @param redirectUri where the browser comes back to, exactly, with the port
/// @param scopes      what the app may ask for, separated by spaces
public record AppRegistration(String base, String clientId, String clientSecret, String redirectUri, String scopes) {
    private static final int PARTS = 5;

    /// One text to keep where secrets are kept.
    public String toSecret() {
        return String.join("\n", base, clientId, clientSecret, redirectUri, scopes);
    }

    /// Empty when the text is not one that [#toSecret] wrote.
    public static Optional<AppRegistration> fromSecret(String secret) {
        var parts = secret.split("\n", -1);
        return parts.length == PARTS
                ? Optional.of(new AppRegistration(parts[0], parts[1], parts[2], parts[3], parts[4]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "AppRegistration[" + base + ", …]";
    }
}
