package app.godwit.journal;

import app.godwit.journal.Deeds.Meant;
import java.util.BitSet;
import java.util.HashSet;
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

    private final Handle handle;
    private final Set<String> reviving;
    /// The rows, by their ids, that are meant.
    private final BitSet wanted = new BitSet();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> takenBack = new HashSet<>();
    private int added;

    /// @param reviving details of skipped posts that are tried again when they are meant again
    Replan(Handle handle, Set<String> reviving) {
        this.handle = handle;
        this.reviving = Set.copyOf(reviving);
    }

    private record Key(DeedKind kind, String subject) {
        String source() {
            return Replan.source(subject);
        }
    }

    /// The tweet's id, with which every subject begins.
    private static String source(String subject) {
        return subject.substring(0, subject.indexOf('.'));
    }

    private record Row(int id, DeedState state, String request, String detail, long place) {}

    /// @param meant gone through once, one at a time: there may be too many to hold them all
    /// @return how many are planned that were not before
    int run(Iterable<Meant> meant) {
        var last = last();
        readBegun();
        var place = 0;
        for (var one : meant) {
            var key = new Key(one.kind(), one.subject());
            var row = last == 0 ? null : row(key);
            if (row != null) {
                wanted.set(row.id());
            }
            place++;
            if (begun.contains(key.source())) {
                move(row, place);
            } else {
                put(one, key, row, place);
            }
        }
        drop(last);
        return added;
    }

    /// The id of the newest deed, 0 for none: what comes later is meant.
    private int last() {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM deed")
                .mapTo(Integer.class)
                .one();
    }

    private void readBegun() {
        handle.createQuery("SELECT subject, state, detail FROM deed WHERE lane = 'POSTS' AND kind = 'PUBLISH'")
                .map((row, _) -> new Begun(
                        row.getString("subject"), DeedState.valueOf(row.getString("state")), row.getString("detail")))
                .forEach(this::post);
    }

    private record Begun(String subject, DeedState state, String detail) {}

    private @Nullable Row row(Key key) {
        return handle.createQuery("SELECT id, state, request, detail, place FROM deed WHERE kind = ? AND subject = ?")
                .bind(0, key.kind().name())
                .bind(1, key.subject())
                .map((row, _) -> new Row(
                        row.getInt("id"),
                        DeedState.valueOf(row.getString("state")),
                        row.getString("request"),
                        row.getString("detail"),
                        row.getLong("place")))
                .findOne()
                .orElse(null);
    }

    private void post(Begun post) {
        var source = source(post.subject());
        if (!isOpen(post.state(), post.detail())) {
            begun.add(source);
        } else if (post.state() == DeedState.UNDONE) {
            takenBack.add(source);
        }
    }

    private boolean isOpen(DeedState state, String detail) {
        return switch (state) {
            case PLANNED, UNDONE -> true;
            case SKIPPED -> reviving.contains(detail);
            case SENDING, DONE, REFUSED -> false;
        };
    }

    private void put(Meant meant, Key key, @Nullable Row row, long place) {
        var request = Json.write(meant.request());
        if (row == null) {
            added += handle.execute("""
                INSERT INTO deed
                    (lane, kind, subject, request, state, not_before, sent, tries, remote, url, detail, place)
                VALUES (?, ?, ?, ?, 'PLANNED', 0, 0, 0, '', '', '', ?)\
                """, meant.lane().name(), key.kind().name(), key.subject(), request, place);
        } else if (!isOpen(row.state(), row.detail())
                && row.request().equals(request)
                && !takenBack.contains(key.source())) {
            // A picture that is there already, or cannot go. One that a deleted post has shown is used up.
            move(row, place);
        } else if (row.state() != DeedState.PLANNED || !row.request().equals(request)) {
            added += row.state() == DeedState.PLANNED ? 0 : 1;
            handle.execute("""
                UPDATE deed SET request = ?, place = ?, state = 'PLANNED', not_before = 0, tries = 0, remote = '',
                    url = '', detail = '' WHERE kind = ? AND subject = ? AND state <> 'SENDING'\
                """, request, place, key.kind().name(), key.subject());
        } else {
            move(row, place);
        }
    }

    private void move(@Nullable Row row, long place) {
        if (row != null && row.place() != place) {
            handle.execute("UPDATE deed SET place = ? WHERE id = ?", place, row.id());
        }
    }

    private void drop(int last) {
        var dropped = handle
                .createQuery("""
                    SELECT id, subject FROM deed
                    WHERE lane = 'POSTS' AND state = 'PLANNED' AND kind IN ('UPLOAD', 'PUBLISH', 'BOOST') AND id <= ?\
                    """)
                .bind(0, last)
                .map((row, _) -> Map.entry(row.getInt("id"), source(row.getString("subject"))))
                .stream()
                .filter(row -> !wanted.get(row.getKey()) && !begun.contains(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        dropped.forEach(
                id -> handle.execute("UPDATE deed SET state = 'UNDONE', detail = ? WHERE id = ?", NOT_CHOSEN, id));
    }
}
