package app.godwit.posts;

/// What a server takes.
///
/// @param characters   graphemes in one post
/// @param perUrl       what a URL counts at least; on servers other than Mastodon the longer of this and its real
/// length counts
/// @param urls         how `perUrl` is meant
/// @param media        attachments in one post
/// @param imageBytes   of one picture
/// @param imagePixels  width times height
/// @param videoBytes   of one video
/// @param description  characters of alt text
public record Limits(
        int characters,
        int perUrl,
        UrlCount urls,
        int media,
        long imageBytes,
        long imagePixels,
        long videoBytes,
        int description,
        Mixing mixing) {
    /// How a URL counts.
    public enum UrlCount {
        RESERVED,
        LONGER_OF_BOTH
    }

    /// Whether pictures and a video may stand in one post.
    public enum Mixing {
        NEVER,
        ALLOWED
    }

    /// Mastodon's, and the careful default for servers that do not say.
    public static final Limits MASTODON =
            new Limits(500, 23, UrlCount.RESERVED, 4, 16L << 20, 33_177_600, 99L << 20, 1500, Mixing.NEVER);
}
