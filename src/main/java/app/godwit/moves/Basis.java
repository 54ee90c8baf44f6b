package app.godwit.moves;

import app.godwit.posts.Composer;
import app.godwit.posts.Limits;
import app.godwit.posts.MediaNotes;
import app.godwit.posts.Names;
import app.godwit.posts.PostOptions;
import app.godwit.posts.Settled;
import java.util.Map;

/// Everything that posts are composed from beside the user's wishes.
record Basis(Pages.Stock stock, Limits limits, PostOptions options, Names names) {
    /// @param other which tweets stand by now
    Basis standing(Map<Long, Integer> other) {
        return new Basis(stock.standing(other), limits, options, names);
    }

    Composer composer(Intent intent) {
        return composer(intent, Settled.NOTHING);
    }

    /// @param settled what became of the tweets, where the composer is not shown all of them
    Composer composer(Intent intent, Settled settled) {
        var wished = options.including(intent.included())
                .in(intent.wording())
                .of(intent.choice().kinds());
        return new Composer(limits, wished, names, stock.threads(), settled);
    }

    MediaNotes notes() {
        return new MediaNotes(limits);
    }
}
