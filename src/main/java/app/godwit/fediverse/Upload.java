package app.godwit.fediverse;

/// A file on its way to the server.
///
/// @param type        MIME type, told by its first bytes
/// @param description alt text, `""` for none
@SuppressWarnings("ArrayRecordComponent") // the bytes go straight out and nobody compares uploads
public record Upload(String name, String type, byte[] bytes, String description) {}
