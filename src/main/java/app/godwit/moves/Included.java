package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.posts.Apart;
import app.godwit.tweets.Tweet;
import java.util.Arrays;
import java.util.Set;

/// The kinds of tweets set apart to which the user has said a clear yes, as the move file keeps it.
record Included(Set<Apart> kinds) {
    private static final String KEY = "included";

    Included {
        kinds = Set.copyOf(kinds);
    }

    static Included in(Journal journal) {
        return journal.settings().read(KEY, Included.class).orElse(new Included(Set.of()));
    }

    void keep(Journal journal) {
        journal.settings().keep(KEY, this);
    }

    /// Whether a tweet may not be posted for lack of a yes.
    boolean bars(Tweet tweet) {
        return Arrays.stream(Apart.values()).anyMatch(kind -> kind.holds(tweet) && !kinds.contains(kind));
    }
}
