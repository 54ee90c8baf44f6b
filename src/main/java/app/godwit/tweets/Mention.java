package app.godwit.tweets;

/// `@name` in the text.
///
/// @param person numeric id of the mentioned, 0 when unknown
public record Mention(int start, int end, long person, String handle) implements Span {}
