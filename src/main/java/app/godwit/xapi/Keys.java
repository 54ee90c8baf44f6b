package app.godwit.xapi;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What opens the X API for the user. Every part of it is the user's own, and none is ever shown.
public sealed interface Keys {
    /// An app's key and secret with an account's token and secret, of OAuth 1.0a.
    record Signed(String consumerKey, String consumerSecret, String token, String tokenSecret) implements Keys {
        @Override
        public String toString() {
            return "Signed[…]";
        }
    }

    /// An account's token of OAuth 2, which ends after about two hours and is then renewed.
    ///
    /// @param clientSecret `""` for a public client
    /// @param refresh      `""` when it cannot be renewed
    record Bearing(String clientId, String clientSecret, String token, String refresh, Instant ends) implements Keys {
        @Override
        public String toString() {
            return "Bearing[…]";
        }
    }

    /// An app's own token, which acts for nobody: good for look-ups, and charged as such.
    record AppOnly(String token) implements Keys {
        @Override
        public String toString() {
            return "AppOnly[…]";
        }
    }

    /// For the token store.
    default String toSecret() {
        var kept = switch (this) {
            case Signed signed -> new Kept(signed, null, null);
            case Bearing bearing -> new Kept(null, bearing, null);
            case AppOnly app -> new Kept(null, null, app);
        };
        return JsonMapper.shared().writeValueAsString(kept);
    }

    /// Empty for anything that is not from [#toSecret].
    static Optional<Keys> fromSecret(String secret) {
        try {
            return JsonMapper.shared().readValue(secret, Kept.class).keys();
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
