package app.godwit.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The dialects of the Mastodon API that the practice servers speak.
public enum Flavour {
    @JsonProperty("mastodon")
    MASTODON,
    @JsonProperty("gotosocial")
    GOTOSOCIAL,
    @JsonProperty("snac")
    SNAC,
    /// Speaks the API in Mastodon's manner, without limits, PKCE or idempotency keys.
    @JsonProperty("other")
    OTHER
}
