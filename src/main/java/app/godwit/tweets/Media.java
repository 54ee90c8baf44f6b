package app.godwit.tweets;

/// A picture or a video of a tweet. The file stays where it is; this says where.
///
/// @param alt description for those who cannot see it, `""` when there is none (of X archives, only
/// those of 2018 and 2019 hold any)
public record Media(long id, Type type, String alt, Place place) {
    public enum Type {
        PHOTO,
        VIDEO,
        GIF
    }

    /// Where the bytes are.
    public sealed interface Place {}

    /// In an archive that was brought in.
    ///
    /// @param archive absolute path of the zip or folder
    /// @param entry   name inside, with `/`
    /// @param size    bytes
    /// @param crc     CRC-32 as the zip records it, 0 in a folder
    public record InArchive(String archive, String entry, long size, long crc) implements Place {}

    /// Named by the tweet but not in the archive.
    public record Missing(String expected) implements Place {}
}
