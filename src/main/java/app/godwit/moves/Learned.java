package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Journal;
import java.util.Map;

/// The limits as the server's headers told them, where they differ from what is known beforehand. Kept in the move
/// file, so that the next plan knows them from the start.
///
/// @param software whose they are: another version may have others
/// @param requests 0 for as known
record Learned(String software, Map<DeedKind, Integer> deeds, int requests) {
    private static final String KEY = "pace.learned";

    Learned {
        deeds = Map.copyOf(deeds);
    }

    static Learned in(Journal journal, String software) {
        return journal.settings()
                .read(KEY, Learned.class)
                .filter(learned -> learned.software().equals(software))
                .orElse(new Learned(software, Map.of(), 0));
    }

    void keep(Journal journal) {
        journal.settings().keep(KEY, this);
    }

    Window window(DeedKind kind, Window known) {
        return new Window(deeds.getOrDefault(kind, known.limit()), known.per());
    }

    Window requests(Window known) {
        return new Window(requests == 0 ? known.limit() : requests, known.per());
    }
}
