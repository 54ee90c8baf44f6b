package app.godwit.archive;

/// How an archive holds its media.
public enum MediaForm {
    /// One by one, as since January 2020.
    LOOSE,
    /// In a zip per folder, which lies in the archive as it is.
    STORED_ZIP,
    /// In a zip per folder, packed once more.
    PACKED_ZIP
}
