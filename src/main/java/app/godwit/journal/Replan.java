package app.godwit.journal;

import app.godwit.journal.Deeds.Meant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Brings the plan of posts in line with what is meant now: with other words, in another order, with what is new and
/// without what is not chosen any more.
///
/// A tweet of which a post has left, or was refused, has begun: all its posts stay as they were planned, for half of a
/// text in new words would not fit the other half.
final class Replan {
    private static final String NOT_CHOSEN = "Not chosen any more";

    private static final String ROWS = """
        SELECT kind, subject, state, request, detail, place FROM deed
        WHERE lane = 'POSTS' AND kind IN ('UPLOAD', 'PUBLISH', 'BOOST')\
        """;

    private final Handle handle;
    private final Set<String> reviving;
    private final Map<Key, Row> rows = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> takenBack = new HashSet<>();
    private int added;

    /// @param reviving details of skipped posts that are tried again when they are meant again
    Replan(Handle handle, Set<String> reviving) {
        this.handle = handle;
        this.reviving = Set.copyOf(reviving);
    }

    private record Key(DeedKind kind, String subject) {
        /// The tweet's id, with which every subject begins.
        String source() {
            return subject.substring(0, subject.indexOf('.'));
        }
    }

    private record Row(DeedState state, String request, String detail, long place) {}

    /// @return how many are planned that were not before
    int run(List<Meant> meant) {
        read();
        var wanted = new HashSet<Key>();
        var place = 0;
        for (var one : meant) {
            var key = new Key(one.kind(), one.subject());
            wanted.add(key);
            place++;
            if (begun.contains(key.source())) {
                move(key, rows.get(key), place);
            } else {
                put(one, key, place);
            }
        }
        rows.forEach((key, row) -> drop(key, row, wanted));
        return added;
    }

    private void read() {
        handle.createQuery(ROWS)
                .map((row, _) -> Map.entry(
                        new Key(DeedKind.valueOf(row.getString("kind")), row.getString("subject")),
                        new Row(
                                DeedState.valueOf(row.getString("state")),
                                row.getString("request"),
                                row.getString("detail"),
                                row.getLong("place"))))
                .forEach(entry -> {
                    rows.put(entry.getKey(), entry.getValue());
                    if (entry.getKey().kind() == DeedKind.PUBLISH) {
                        post(entry.getKey(), entry.getValue());
                    }
                });
    }

    private void post(Key key, Row row) {
        if (!isOpen(row)) {
            begun.add(key.source());
        } else if (row.state() == DeedState.UNDONE) {
            takenBack.add(key.source());
        }
    }

    private boolean isOpen(Row row) {
        return switch (row.state()) {
            case PLANNED, UNDONE -> true;
            case SKIPPED -> reviving.contains(row.detail());
            case SENDING, DONE, REFUSED -> false;
        };
    }

    private void put(Meant meant, Key key, long place) {
        var request = Json.write(meant.request());
        var row = rows.get(key);
        if (row == null) {
            added += handle.execute("""
                INSERT INTO deed
                    (lane, kind, subject, request, state, not_before, sent, tries, remote, url, detail, place)
                VALUES (?, ?, ?, ?, 'PLANNED', 0, 0, 0, '', '', '', ?)\
                """, meant.lane().name(), key.kind().name(), key.subject(), request, place);
        } else if (!isOpen(row) && row.request().equals(request) && !takenBack.contains(key.source())) {
            // A picture that is there already, or cannot go. One that a deleted post has shown is used up.
            move(key, row, place);
        } else if (row.state() != DeedState.PLANNED || !row.request().equals(request)) {
            added += row.state() == DeedState.PLANNED ? 0 : 1;
            handle.execute("""
                UPDATE deed SET request = ?, place = ?, state = 'PLANNED', not_before = 0, tries = 0, remote = '',
                    url = '', detail = '' WHERE kind = ? AND subject = ? AND state <> 'SENDING'\
                """, request, place, key.kind().name(), key.subject());
        } else {
            move(key, row, place);
        }
    }

    private void move(Key key, @Nullable Row row, long place) {
        if (row != null && row.place() != place) {
            handle.execute(
                    "UPDATE deed SET place = ? WHERE kind = ? AND subject = ?",
                    place,
                    key.kind().name(),
                    key.subject());
        }
    }

    private void drop(Key key, Row row, Set<Key> wanted) {
        if (row.state() == DeedState.PLANNED && !wanted.contains(key) && !begun.contains(key.source())) {
            handle.execute(
                    "UPDATE deed SET state = 'UNDONE', detail = ? WHERE kind = ? AND subject = ?",
                    NOT_CHOSEN,
                    key.kind().name(),
                    key.subject());
        }
    }
}
