package app.godwit.moves;

import app.godwit.journal.Journal;

/// The share of the server's allowance that stays the user's own, as the move file keeps it.
///
/// @param percent 0 to 90
public record Reserve(int percent) {
    static final Reserve USUAL = new Reserve(20);
    private static final String KEY = "reserve";
    private static final int MOST = 90;

    public Reserve {
        if (!isPossible(percent)) {
            throw new IllegalArgumentException("between 0 and " + MOST + " percent");
        }
    }

    public static boolean isPossible(int percent) {
        return percent >= 0 && percent <= MOST;
    }

    static Reserve in(Journal journal) {
        return journal.settings().read(KEY, Reserve.class).orElse(USUAL);
    }

    void keep(Journal journal) {
        journal.settings().keep(KEY, this);
    }
}
