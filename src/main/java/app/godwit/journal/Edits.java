package app.godwit.journal;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Which version of an edited tweet stands for all of them, at one moment.
///
/// That is the last one, unless an older one was planned or published before the edit was known: then the older one
/// stays, and the edit is not posted beside it.
record Edits(Map<Long, Long> standIns) {
    Edits {
        standIns = Map.copyOf(standIns);
    }

    static Edits read(Handle handle) {
        var standIns = new HashMap<Long, Long>();
        var kept = new HashMap<Long, Long>();
        handle.createQuery("""
            SELECT older, last, EXISTS (
                SELECT 1 FROM deed WHERE kind = 'PUBLISH' AND subject = edit.older || '.0'
                    AND state IN ('PLANNED', 'SENDING', 'DONE')) AS meant
            FROM edit ORDER BY older\
            """)
                .map((row, _) -> new Edit(row.getLong("older"), row.getLong("last"), row.getBoolean("meant")))
                .forEach(edit -> {
                    standIns.put(edit.older(), edit.last());
                    if (edit.meant()) {
                        kept.putIfAbsent(edit.last(), edit.older());
                    }
                });
        kept.forEach((last, older) -> {
            standIns.replaceAll((_, stand) -> stand.equals(last) ? older : stand);
            standIns.remove(older);
            standIns.put(last, older);
        });
        return new Edits(standIns);
    }

    /// The version that stands for this one; itself for a tweet that was never edited.
    long standIn(long id) {
        return standIns.getOrDefault(id, id);
    }

    /// The newest versions for which older ones stand, because those were planned or published before.
    Map<Long, Long> superseded() {
        var superseded = new HashMap<Long, Long>();
        standIns.forEach((hidden, stand) -> {
            if (stand < hidden && !standIns.containsKey(stand)) {
                superseded.merge(stand, hidden, Math::max);
            }
        });
        var newest = new HashMap<Long, Long>();
        superseded.forEach((stand, hidden) -> newest.put(hidden, stand));
        return newest;
    }

    boolean isHidden(long id) {
        return standIns.containsKey(id);
    }

    private record Edit(long older, long last, boolean meant) {}
}
