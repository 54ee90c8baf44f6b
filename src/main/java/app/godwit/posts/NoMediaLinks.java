package app.godwit.posts;

import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Span;
import java.util.Optional;

/// Drops the link that stands for attached pictures and videos.
record NoMediaLinks() implements Rewriting {
    @Override
    public Optional<String> of(Span span, String original) {
        return span instanceof MediaLink ? Optional.of("") : Optional.empty();
    }
}
