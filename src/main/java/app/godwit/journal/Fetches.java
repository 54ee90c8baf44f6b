package app.godwit.journal;

import app.godwit.tweets.Intake;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.mapper.RowMapper;

/// What was fetched from X, so that nothing paid for is asked twice. A page's people, the cursor behind it and its
/// price are one transaction; what it may cost is committed before it is asked for.
public final class Fetches {
    private static final RowMapper<Fetch> FETCH = (row, _) -> new Fetch(
            row.getString("name"),
            row.getString("about"),
            row.getInt("expected"),
            Fetch.State.valueOf(row.getString("state")),
            row.getString("cursor"),
            row.getInt("people"),
            Instant.ofEpochMilli(row.getLong("not_before")));

    private final MoveFile file;

    Fetches(MoveFile file) {
        this.file = file;
    }

    public Optional<Fetch> read(String name) {
        return all().stream().filter(fetch -> fetch.name().equals(name)).findFirst();
    }

    /// In the order in which they were begun.
    public List<Fetch> all() {
        return file.read(handle -> handle.createQuery("SELECT * FROM fetch ORDER BY rowid")
                .map(FETCH)
                .list());
    }

    /// Begins at the first page. One that is begun already stays as it is.
    public Fetch begin(String name, String about, int expected) {
        file.write(handle -> handle.execute("""
            INSERT OR IGNORE INTO fetch
            (name, about, expected, state, cursor, people, not_before, spent, maybe, in_hand)
            VALUES (?, ?, ?, 'OPEN', '', 0, 0, 0, 0, 0)\
            """, name, about, expected));
        return read(name).orElseThrow();
    }

    /// From the first page anew, which costs anew. What was spent stays counted.
    public void again(String name) {
        file.write(handle ->
                handle.execute("UPDATE fetch SET state = 'OPEN', cursor = '', people = 0 WHERE name = ?", name));
    }

    /// A page is about to be asked for. One that was in hand before is taken for charged: nobody knows.
    public void asking(String name, long mayCost) {
        file.write(handle ->
                handle.execute("UPDATE fetch SET maybe = maybe + in_hand, in_hand = ? WHERE name = ?", mayCost, name));
    }

    /// Nothing was charged for the page in hand.
    public void notCharged(String name, Instant notBefore) {
        file.write(handle -> handle.execute(
                "UPDATE fetch SET in_hand = 0, not_before = ? WHERE name = ?", notBefore.toEpochMilli(), name));
    }

    /// The answer was lost: it may have been charged.
    public void lost(String name, Instant notBefore) {
        asking(name, 0);
        notCharged(name, notBefore);
    }

    /// One more person came and was paid, of whom nothing is to be kept here.
    public void paid(String name, long spent) {
        file.write(handle -> handle.execute(
                "UPDATE fetch SET people = people + 1, spent = spent + ?, in_hand = 0 WHERE name = ?", spent, name));
    }

    /// Keeps a page: all of it, or nothing.
    ///
    /// @param intakes opens the intake into which the page is pushed
    /// @param page    pushes what it holds
    public void keep(String name, Supplier<JournalIntake> intakes, Consumer<Intake> page, Fetch.Step step) {
        file.write(handle -> {
            try (var intake = intakes.get()) {
                page.accept(intake);
            }
            step.nameless()
                    .forEach(id -> handle.execute(
                            "INSERT OR IGNORE INTO nameless (x_id, asked) VALUES (?, ?)",
                            id,
                            step.notBefore().toEpochMilli()));
            return handle.execute(
                    """
                    UPDATE fetch SET cursor = ?, state = ?, people = people + ?, not_before = ?,
                    spent = spent + ?, maybe = maybe + ?, in_hand = 0 WHERE name = ?\
                    """,
                    step.cursor(),
                    step.state().name(),
                    step.people(),
                    step.notBefore().toEpochMilli(),
                    step.spent(),
                    step.maybe(),
                    name);
        });
    }

    /// Over all runs.
    public Fetch.Spent spent() {
        return file.read(handle -> handle.createQuery(
                        "SELECT coalesce(sum(spent), 0) AS sure, coalesce(sum(maybe + in_hand), 0) AS maybe FROM fetch")
                .map((row, _) -> new Fetch.Spent(row.getLong("sure"), row.getLong("maybe")))
                .one());
    }

    /// Numbers that X would not name.
    public Set<Long> nameless() {
        return file.read(handle -> new HashSet<>(handle.createQuery("SELECT x_id FROM nameless")
                .mapTo(Long.class)
                .list()));
    }
}
