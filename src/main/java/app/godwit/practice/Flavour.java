package app.godwit.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The dialects that the practice servers speak: of the Mastodon API, and Misskey's own.
public enum Flavour {
    @JsonProperty("mastodon")
    MASTODON,
    @JsonProperty("gotosocial")
    GOTOSOCIAL,
    @JsonProperty("snac")
    SNAC,
    /// Pleroma and Akkoma: limits without headers, and a key that repeats whole answers.
    @JsonProperty("pleroma")
    PLEROMA,
    /// Sharkey and its like: Misskey's limits under a layer in which every failure is a 401.
    @JsonProperty("sharkey")
    SHARKEY,
    /// Every post shows pictures.
    @JsonProperty("pixelfed")
    PIXELFED,
    /// An API of its own.
    @JsonProperty("misskey")
    MISSKEY,
    /// Speaks the API in Mastodon's manner, without limits, PKCE or idempotency keys.
    @JsonProperty("other")
    OTHER
}
