package app.godwit.tweets;

/// `#tag` in the text, without the sign.
public record Hashtag(int start, int end, String tag) implements Span {}
