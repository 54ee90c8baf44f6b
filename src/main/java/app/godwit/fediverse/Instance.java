package app.godwit.fediverse;

import app.godwit.posts.Limits;
import app.godwit.posts.Limits.Mixing;
import java.util.Arrays;
import java.util.Set;

/// A server as it describes itself.
///
/// @param base     where its API answers, no trailing slash: `https://host`
/// @param domain   the host part of its accounts' addresses
/// @param software NodeInfo's name, lower case, `""` when it does not say
/// @param flavour  which dialect to speak
public record Instance(
        String base, String domain, String title, String software, String version, Flavour flavour, Limits limits) {
    /// The dialects, each with the names by which its software calls itself in NodeInfo, in lower case, and
    /// whether pictures and a video may stand in one post there.
    public enum Flavour {
        /// And its forks, which keep its API and its limits.
        MASTODON(Mixing.NEVER, "mastodon", "hometown", "fedibird", "glitch", "glitchsoc", "glitch-soc", "kmyblue"),
        GOTOSOCIAL(Mixing.ALLOWED, "gotosocial"),
        PLEROMA(Mixing.ALLOWED, "pleroma", "akkoma", "rebased"),
        SNAC(Mixing.ALLOWED, "snac", "snac2"),
        HOLLO(Mixing.ALLOWED, "hollo"),
        MITRA(Mixing.ALLOWED, "mitra"),
        FRIENDICA(Mixing.ALLOWED, "friendica"),
        PIXELFED(Mixing.NEVER, "pixelfed"),
        TAKAHE(Mixing.NEVER, "takahe"),
        ICESHRIMP_NET(Mixing.ALLOWED, "iceshrimp.net"),
        /// Those of Misskey's family that also speak the Mastodon API, in a layer of its own.
        SHARKEY(Mixing.ALLOWED, "sharkey", "iceshrimp", "firefish", "calckey", "catodon"),
        /// Its own API, no other.
        MISSKEY(Mixing.ALLOWED, "misskey", "cherrypick", "foundkey", "meisskey", "yojo-art"),
        /// Anything else that speaks the Mastodon API: careful defaults.
        OTHER(Mixing.NEVER);

        private final Mixing mixing;
        private final Set<String> names;

        Flavour(Mixing mixing, String... names) {
            this.mixing = mixing;
            this.names = Set.of(names);
        }

        /// @param software NodeInfo's name, lower case
        static Flavour of(String software) {
            return Arrays.stream(values())
                    .filter(flavour -> flavour.names.contains(software))
                    .findFirst()
                    .orElse(OTHER);
        }

        Mixing mixing() {
            return mixing;
        }
    }
}
