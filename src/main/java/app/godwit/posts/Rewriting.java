package app.godwit.posts;

import app.godwit.tweets.Span;
import java.util.Optional;

/// A step of composing: what takes the place of an entity in the text.
@FunctionalInterface
interface Rewriting {
    /// @param original the words in the text for which the entity stands
    /// @return empty when this step has nothing to say of it
    Optional<String> of(Span span, String original);
}
