package app.godwit.desktop.server;

import java.util.Locale;
import java.util.Map;

/// Servers say in small letters what they run; their makers write it otherwise.
final class SoftwareNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mastodon", "Mastodon"),
            Map.entry("hometown", "Hometown"),
            Map.entry("glitch", "glitch-soc"),
            Map.entry("gotosocial", "GoToSocial"),
            Map.entry("pleroma", "Pleroma"),
            Map.entry("akkoma", "Akkoma"),
            Map.entry("misskey", "Misskey"),
            Map.entry("sharkey", "Sharkey"),
            Map.entry("firefish", "Firefish"),
            Map.entry("iceshrimp", "Iceshrimp"),
            Map.entry("iceshrimp.net", "Iceshrimp.NET"),
            Map.entry("pixelfed", "Pixelfed"),
            Map.entry("friendica", "Friendica"),
            Map.entry("hollo", "Hollo"),
            Map.entry("mitra", "Mitra"),
            Map.entry("takahe", "Takahē"));

    private SoftwareNames() {}

    /// As its makers write it, or as the server does where we do not know them.
    static String of(String software) {
        return NAMES.getOrDefault(software.toLowerCase(Locale.ROOT), software);
    }
}
