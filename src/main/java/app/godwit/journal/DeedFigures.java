package app.godwit.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many deeds there are, how far each is, and when they left. What each method tells is said by `Deeds`.
final class DeedFigures {
    private final MoveFile file;

    DeedFigures(MoveFile file) {
        this.file = file;
    }

    Map<Long, Integer> standing() {
        return file.read(handle -> {
            var parts = new HashMap<Long, Integer>();
            handle.createQuery("""
                SELECT substr(subject, 1, instr(subject, '.') - 1) AS source, count(*) AS parts FROM deed
                WHERE kind = 'PUBLISH' GROUP BY source HAVING sum(state IN ('SENDING', 'DONE')) > 0\
                """)
                    .map((row, _) -> Map.entry(row.getLong("source"), row.getInt("parts")))
                    .forEach(entry -> parts.put(entry.getKey(), entry.getValue()));
            return parts;
        });
    }

    boolean claimed(DeedKind kind, String remote) {
        return file.read(handle -> handle.createQuery(
                                "SELECT count(*) FROM deed WHERE kind = ? AND remote = ? AND state = 'DONE'")
                        .bind(0, kind.name())
                        .bind(1, remote)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    int sentSince(DeedKind kind, Instant since) {
        return file.read(handle -> handle.createQuery(
                        "SELECT count(*) FROM deed WHERE kind = ? AND sent > 0 AND sent >= ? AND state IN ('SENDING',"
                                + " 'DONE', 'UNDONE')")
                .bind(0, kind.name())
                .bind(1, since.toEpochMilli())
                .mapTo(Integer.class)
                .one());
    }

    List<Instant> sent(DeedKind kind) {
        return file.read(handle -> handle.createQuery("""
            SELECT sent FROM (
                SELECT sent FROM deed WHERE kind = ? AND sent > 0 AND state IN ('SENDING', 'DONE', 'UNDONE')
                ORDER BY sent DESC LIMIT 1000)
            ORDER BY sent\
            """)
                .bind(0, kind.name())
                .mapTo(Long.class)
                .map(Instant::ofEpochMilli)
                .list());
    }

    Map<DeedState, Integer> counts(DeedKind kind) {
        return file.read(handle -> {
            var counts = new TreeMap<DeedState, Integer>();
            handle.createQuery("SELECT state, count(*) AS n FROM deed WHERE kind = ? GROUP BY state")
                    .bind(0, kind.name())
                    .map((row, _) -> Map.entry(DeedState.valueOf(row.getString("state")), row.getInt("n")))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
            return counts;
        });
    }

    Map<String, DeedState> states(DeedKind kind) {
        return file.read(handle -> {
            var states = new HashMap<String, DeedState>();
            handle.createQuery("SELECT subject, state FROM deed WHERE kind = ?")
                    .bind(0, kind.name())
                    .map((row, _) -> Map.entry(row.getString("subject"), DeedState.valueOf(row.getString("state"))))
                    .forEach(one -> states.put(one.getKey(), one.getValue()));
            return states;
        });
    }

    List<Step> open(Lane lane) {
        return file.read(handle -> handle.createQuery("""
            SELECT kind, kind = 'PUBLISH' AND request ->> '$.replyTo.is' = 'Top' AS starts FROM deed
            WHERE lane = ? AND state IN ('PLANNED', 'SENDING') AND not_before < ? ORDER BY place, id\
            """)
                .bind(0, lane.name())
                .bind(1, Deed.ASLEEP.toEpochMilli())
                .map((row, _) -> new Step(DeedKind.valueOf(row.getString("kind")), row.getBoolean("starts")))
                .list());
    }
}
