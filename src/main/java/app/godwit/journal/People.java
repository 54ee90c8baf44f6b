package app.godwit.journal;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The people of the move, joined over all sources: by numeric id, else by handle, else by the stated Fediverse
/// address.
public final class People {
    private static final RowMapper<KnownPerson> PERSON = (row, _) -> new KnownPerson(
            row.getLong("id"),
            new Person(
                    row.getLong("x_id"),
                    row.getString("handle"),
                    row.getString("name"),
                    row.getString("bio"),
                    row.getString("location"),
                    row.getString("website"),
                    row.getString("pinned"),
                    row.getString("avatar"),
                    row.getString("fediverse")),
            row.getBoolean("examined") ? KnownPerson.Words.READ : KnownPerson.Words.TO_BE_READ);

    private final MoveFile file;

    People(MoveFile file) {
        this.file = file;
    }

    /// Everybody with that tie, in a stable order.
    public List<KnownPerson> with(Tie tie) {
        return file.read(handle ->
                handle.createQuery("""
                    SELECT person.* FROM person JOIN tie ON tie.person = person.id
                    WHERE tie.tie = ? ORDER BY person.id\
                    """).bind(0, tie.name()).map(PERSON).list());
    }

    /// Everybody whose X handle is known, followed or not: their names may stand in tweets.
    public List<KnownPerson> named() {
        return file.read(handle -> handle.createQuery("SELECT * FROM person WHERE handle <> '' ORDER BY id")
                .map(PERSON)
                .list());
    }

    /// Joins what a source says into what is known: what it says replaces, what it leaves open stays.
    void put(Handle handle, Person person, Set<Tie> ties) {
        var id = known(handle, person)
                .map(known -> update(handle, known, person))
                .orElseGet(() -> insert(handle, person));
        for (var tie : ties) {
            handle.execute("INSERT OR IGNORE INTO tie (person, tie) VALUES (?, ?)", id, tie.name());
        }
    }

    private static Optional<KnownPerson> known(Handle handle, Person person) {
        var numbered = person.id() != Person.UNKNOWN;
        if (numbered) {
            // Two people may have borne one handle at different times, so a handle joins only where no number says
            // otherwise.
            return by(handle, "x_id = ?", Long.toString(person.id()))
                    .or(() -> by(handle, "x_id IS NULL AND handle = ?", person.handle()));
        }
        return by(handle, "handle = ?", person.handle()).or(() -> byStatedAddress(handle, person));
    }

    private static Optional<KnownPerson> byStatedAddress(Handle handle, Person person) {
        return person.handle().isEmpty() ? by(handle, "fediverse = ?", person.fediverse()) : Optional.empty();
    }

    private static Optional<KnownPerson> by(Handle handle, String condition, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT * FROM person WHERE " + condition + " ORDER BY id LIMIT 1")
                .bind(0, value)
                .map(PERSON)
                .findOne();
    }

    private static long update(Handle handle, KnownPerson known, Person now) {
        var old = known.person();
        var joined = new Person(
                now.id() == Person.UNKNOWN ? old.id() : now.id(),
                newer(now.handle(), old.handle()),
                newer(now.name(), old.name()),
                newer(now.bio(), old.bio()),
                newer(now.location(), old.location()),
                newer(now.website(), old.website()),
                newer(now.pinned(), old.pinned()),
                newer(now.avatar(), old.avatar()),
                newer(now.fediverse(), old.fediverse()));
        if (!joined.equals(old)) {
            bind(
                    handle,
                    "UPDATE person SET x_id = ?, handle = ?, name = ?, bio = ?, location = ?, website = ?,"
                            + " pinned = ?, avatar = ?, fediverse = ?, examined = 0 WHERE id = " + known.id(),
                    joined);
        }
        return known.id();
    }

    private static long insert(Handle handle, Person person) {
        bind(
                handle,
                "INSERT INTO person (x_id, handle, name, bio, location, website, pinned, avatar, fediverse)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                person);
        return handle.createQuery("SELECT last_insert_rowid()")
                .mapTo(Long.class)
                .one();
    }

    private static void bind(Handle handle, String sql, Person person) {
        var update = handle.createUpdate(sql);
        if (person.id() == Person.UNKNOWN) {
            update.bindNull(0, Types.INTEGER);
        } else {
            update.bind(0, person.id());
        }
        update.bind(1, person.handle())
                .bind(2, person.name())
                .bind(3, person.bio())
                .bind(4, person.location())
                .bind(5, person.website())
                .bind(6, person.pinned())
                .bind(7, person.avatar())
                .bind(8, person.fediverse())
                .execute();
    }

    private static String newer(String now, String old) {
        return now.isEmpty() ? old : now;
    }
}
