package app.godwit.fediverse;

import app.godwit.posts.Limits;

/// A server as it describes itself.
///
/// @param base     where its API answers, no trailing slash: `https://host`
/// @param domain   the host part of its accounts' addresses
/// @param software NodeInfo's name, lower case, `""` when it does not say
/// @param flavour  which dialect to speak
public record Instance(
        String base, String domain, String title, String software, String version, Flavour flavour, Limits limits) {
    /// The dialects that differ in what matters here.
    public enum Flavour {
        MASTODON,
        GOTOSOCIAL,
        SNAC,
        /// Anything else that speaks the Mastodon API: careful defaults.
        OTHER
    }
}
