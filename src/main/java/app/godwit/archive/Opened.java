package app.godwit.archive;

/// A container that was opened and listed.
///
/// @param path as the user gave it, absolute
record Opened(String path, Container container, Listing listing) {
    /// The path's last part, for problems of the archive as a whole.
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
