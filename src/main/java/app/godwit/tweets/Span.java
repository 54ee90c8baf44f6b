package app.godwit.tweets;

/// A part of a tweet's text that means more than its letters. Indices are Java string indices, end exclusive.
public sealed interface Span permits Link, Mention, Hashtag, MediaLink {
    int start();

    int end();
}
