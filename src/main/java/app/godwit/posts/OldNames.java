package app.godwit.posts;

import app.godwit.posts.Wording.Strangers;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import java.util.Optional;

/// Names people who were not found: as they are, for [Defuse] to make harmless, or by the address of their profile on
/// X.
record OldNames(Strangers manner) implements Rewriting {
    @Override
    public Optional<String> of(Span span, String original) {
        if (!(span instanceof Mention mention)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (manner) {
                    case PLAIN -> original;
                    case LINK -> mention.handle().isEmpty() ? original : "https://x.com/" + mention.handle();
                });
    }
}
