package app.godwit.tweets;

/// The t.co link that stands for the attached media; it is dropped when the media are attached.
public record MediaLink(int start, int end) implements Span {}
