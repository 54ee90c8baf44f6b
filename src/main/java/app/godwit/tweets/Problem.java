package app.godwit.tweets;

/// Something in a source that could not be read; the rest was.
///
/// @param file     name inside the source
/// @param position byte or item index, -1 when it has none
/// @param what     one sentence
public record Problem(String file, long position, String what) {}
