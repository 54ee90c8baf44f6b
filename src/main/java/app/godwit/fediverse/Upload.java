package app.godwit.fediverse;

/// A file on its way to the server.
///
/// @param type        MIME type, told by its first bytes
/// @param description alt text, `""` for none
public record Upload(String name, String type, byte[] bytes, String description) {}
