package app.godwit.desktop.history;

import java.net.URI;
import java.util.Objects;

/// What an address says of its page without asking for it.
///
/// @param host without `www.`, `""` where there is no card
/// @param path as people read it, `""` for the first page of a host
record Linked(String host, String path) {
    private static final Linked NOTHING = new Linked("", "");

    /// @param link as it stands in the text, `""` for none
    static Linked of(String link) {
        if (link.isEmpty()) {
            return NOTHING;
        }
        var bare = link.replaceFirst("(?i)^https?://(www\\.)?", "");
        var end = bare.split("[/?#]", 2)[0].length();
        return new Linked(bare.substring(0, end), readable(link, bare.substring(end)));
    }

    /// With letters in the place of their numbers, and without what follows the path.
    private static String readable(String link, String written) {
        try {
            var path = Objects.requireNonNullElse(URI.create(link).getPath(), "");
            return path.equals("/") ? "" : path;
        } catch (IllegalArgumentException unusual) {
            return written.split("[?#]", 2)[0];
        }
    }
}
