package app.godwit.posts;

import app.godwit.handles.Handle;
import app.godwit.posts.Wording.Mentions;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import java.util.Optional;

/// Names people who were found by their new address: `@ana_tideline` → `ana@harbour.example`, which mentions nobody, is
/// readable, and can be copied into a search. Only on request it is a mention that notifies.
record NewNames(Names names, Mentions manner) implements Rewriting {
    @Override
    public Optional<String> of(Span span, String original) {
        return span instanceof Mention mention ? names.handle(mention.handle()).map(this::written) : Optional.empty();
    }

    private String written(Handle handle) {
        return switch (manner) {
            case SILENT -> handle.toString();
            case REAL -> Markers.MENTION + handle.toString();
        };
    }
}
