package app.godwit.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Fills the columns of tweets that are computed from the rest, for rows that an older schema wrote.
final class Refill {
    private static final int BATCH = 1000;

    private Refill() {}

    static void tweets(Handle handle) {
        var rows = after(handle, Long.MIN_VALUE);
        while (!rows.isEmpty()) {
            TweetRows.insert(handle, rows);
            rows = after(handle, rows.getLast().id());
        }
    }

    private static List<TweetRows.Row> after(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM tweet WHERE id > ? ORDER BY id LIMIT " + BATCH)
                .bind(0, id)
                .map(TweetRows.ROW)
                .list();
    }
}
