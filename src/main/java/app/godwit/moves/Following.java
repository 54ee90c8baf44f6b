package app.godwit.moves;

import app.godwit.fediverse.FollowOptions;
import app.godwit.journal.Journal;

/// How new follows are made, as the move file keeps it.
record Following(FollowOptions options) {
    private static final String KEY = "follow.options";

    static Following in(Journal journal) {
        return journal.settings().read(KEY, Following.class).orElse(new Following(FollowOptions.USUAL));
    }

    void keep(Journal journal) {
        journal.settings().keep(KEY, this);
    }
}
