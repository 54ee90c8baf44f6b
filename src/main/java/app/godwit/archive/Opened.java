package app.godwit.archive;

/// A container that was opened and listed.
///
/// @param path as the user gave it, absolute
record Opened(String path, Container container, Listing listing) {}
