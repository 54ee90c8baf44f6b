package app.godwit.journal;

import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Addresses that people may have, and what became of looking them up.
public final class Matches {
    private static final RowMapper<Row> ROW = (row, _) -> new Row(
            row.getLong("person"),
            Json.read(row.getString("candidate"), Candidate.class),
            row.getString("lookup").isEmpty()
                    ? Optional.empty()
                    : Optional.of(Json.read(row.getString("lookup"), Lookup.class)),
            Confidence.valueOf(row.getString("confidence")),
            row.getInt("tries"),
            Instant.ofEpochMilli(row.getLong("due")));

    private final MoveFile file;

    Matches(MoveFile file) {
        this.file = file;
    }

    /// A candidate of a person.
    ///
    /// @param lookup how the last look-up ended, empty before the first
    /// @param tries  look-ups in a row that ended unknown
    /// @param due    when to look (again)
    public record Row(
            long person, Candidate candidate, Optional<Lookup> lookup, Confidence confidence, int tries, Instant due) {
        /// The match, once looked up.
        public Optional<Match> match() {
            return lookup.map(found -> new Match(candidate, found, confidence));
        }
    }

    /// Replaces a person's candidates. What is known of an address that stays is kept, an address no longer
    /// found goes. How sure it is follows how it is written now, unless its profile has proven it.
    public void candidates(Map<Long, List<Candidate>> byPerson) {
        file.write(handle -> {
            byPerson.forEach((person, candidates) -> replace(handle, person, candidates));
            return true;
        });
    }

    private static void replace(Handle handle, long person, List<Candidate> candidates) {
        handle.execute("UPDATE person SET examined = 1 WHERE id = ?", person);
        var keys = new HashSet<String>();
        for (var position = 0; position < candidates.size(); position++) {
            var candidate = candidates.get(position);
            keys.add(candidate.handle().key());
            put(handle, person, position, candidate);
        }
        handle
                .createQuery("SELECT handle FROM match WHERE person = ?")
                .bind(0, person)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(known -> !keys.contains(known))
                .forEach(gone -> handle.execute("DELETE FROM match WHERE person = ? AND handle = ?", person, gone));
    }

    private static void put(Handle handle, long person, int position, Candidate candidate) {
        handle.execute(
                """
                INSERT INTO match (person, handle, position, candidate, lookup, confidence, tries, due)
                VALUES (?, ?, ?, ?, '', ?, 0, 0)
                ON CONFLICT (person, handle) DO UPDATE SET
                    position = excluded.position, candidate = excluded.candidate,
                    confidence =
                        CASE confidence WHEN 'PROVEN' THEN 'PROVEN' ELSE excluded.confidence END\
                """,
                person,
                candidate.handle().key(),
                position,
                Json.write(candidate),
                candidate.form().ifFound().name());
    }

    /// Everything that is to be looked up at that moment.
    public List<Row> due(Instant now) {
        return file.read(handle -> handle.createQuery("SELECT * FROM match WHERE due <= ? ORDER BY person, position")
                .bind(0, now.toEpochMilli())
                .map(ROW)
                .list());
    }

    /// Adds addresses to those that a person has.
    public void add(long person, List<Candidate> candidates) {
        file.write(handle -> {
            for (var candidate : candidates) {
                handle.execute(
                        """
                        INSERT INTO match (person, handle, position, candidate, lookup, confidence, tries, due)
                        VALUES (?, ?, (SELECT count(*) FROM match WHERE person = ?), ?, '', ?, 0, 0)
                        ON CONFLICT (person, handle) DO NOTHING\
                        """,
                        person,
                        candidate.handle().key(),
                        person,
                        Json.write(candidate),
                        candidate.form().ifFound().name());
            }
            return true;
        });
    }

    /// Makes these due at once.
    public void askAgain(List<Row> rows) {
        file.write(handle -> {
            try (var due = new Batch(handle, "UPDATE match SET due = 0 WHERE person = ? AND handle = ?")) {
                rows.forEach(row -> due.bind(row.person())
                        .bind(row.candidate().handle().key())
                        .add());
            }
            return true;
        });
    }

    /// Keeps how a look-up ended, and when to look again.
    public void lookedUp(Row row, Lookup lookup, Confidence confidence, Instant due) {
        var tries = lookup instanceof Lookup.Unknown ? row.tries() + 1 : 0;
        file.write(handle -> handle.execute(
                "UPDATE match SET lookup = ?, confidence = ?, tries = ?, due = ? WHERE person = ? AND handle = ?",
                Json.write(lookup),
                confidence.name(),
                tries,
                due.toEpochMilli(),
                row.person(),
                row.candidate().handle().key()));
    }

    /// Leaves what is known of an account as it is: asking again brought nothing. Look again then.
    public void stays(Row row, Instant due) {
        file.write(handle -> handle.execute(
                "UPDATE match SET tries = tries + 1, due = ? WHERE person = ? AND handle = ?",
                due.toEpochMilli(),
                row.person(),
                row.candidate().handle().key()));
    }

    /// All candidates by person, in the order in which they were found.
    public Map<Long, List<Row>> byPerson() {
        return file.read(handle -> {
            var rows = new HashMap<Long, List<Row>>();
            handle.createQuery("SELECT * FROM match ORDER BY person, position")
                    .map(ROW)
                    .forEach(row -> rows.computeIfAbsent(row.person(), _ -> new ArrayList<>())
                            .add(row));
            return rows;
        });
    }
}
