package app.godwit.journal;

import app.godwit.tweets.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/// Reads and writes people a batch at a time.
final class PersonRows {
    private static final String WORDS = "handle, name, bio, location, website, pinned, avatar, fediverse";

    /// What hangs on a person beside their words, and goes over to whoever they prove to be.
    private static final List<String> BELONGINGS =
            List.of("tie", "match", "decision", "former_handle", "registered", "user_list_member");

    private final Handle handle;
    private final Map<Long, Dossier> dossiers = new LinkedHashMap<>();

    PersonRows(Handle handle) {
        this.handle = handle;
    }

    /// Everybody in the file who may be one of these.
    Collection<Dossier> known(List<Told> batch) {
        var people = batch.stream().map(Told::person).toList();
        var numbered =
                people.stream().filter(person -> person.id() != Person.UNKNOWN).toList();
        var others =
                people.stream().filter(person -> person.id() == Person.UNKNOWN).toList();
        load("p.x_id", numbered.stream().map(Person::id));
        load("p.x_id IS NULL AND p.handle", texts(numbered.stream().map(Person::handle)));
        load("p.handle", texts(others.stream().map(Person::handle)));
        load("p.fediverse <> '' AND p.fediverse", texts(people.stream().map(Person::fediverse)));
        return dossiers.values();
    }

    private static Stream<String> texts(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty());
    }

    private void load(String column, Stream<?> values) {
        var distinct = values.distinct().toList();
        if (distinct.isEmpty()) {
            return;
        }
        var sql = "SELECT p.id, p.x_id, s.source, s.at, s.handle, s.name, s.bio, s.location, s.website, s.pinned,"
                + " s.avatar, s.fediverse FROM person p JOIN said s ON s.person = p.id WHERE " + column
                + " IN (SELECT value FROM json_each(?))";
        try (var query = handle.getConnection().prepareStatement(sql)) {
            query.setString(1, Json.write(distinct));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    load(rows);
                }
            }
        } catch (SQLException failure) {
            throw new TransactionException(failure);
        }
    }

    private void load(ResultSet row) throws SQLException {
        var id = row.getLong(1);
        var number = row.getLong(2);
        dossiers.computeIfAbsent(id, _ -> Dossier.known(id, number))
                .remember(new Said(row.getLong(3), row.getLong(4), words(row)));
    }

    private static Person words(ResultSet row) throws SQLException {
        return new Person(
                Person.UNKNOWN,
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    long lastId() {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM person")
                .mapTo(Long.class)
                .one();
    }

    void write(Collection<Dossier> people) {
        people.stream().filter(one -> !one.absorbed().isEmpty()).forEach(this::freeTheNumbers);
        insert(people);
        update(people);
        people.forEach(this::takeOver);
        said(people);
        ties(people);
        formerHandles(people);
    }

    /// A number is one person's only, so it must be free before the other gets it.
    private void freeTheNumbers(Dossier person) {
        person.absorbed().forEach(id -> handle.execute("UPDATE person SET x_id = NULL WHERE id = ?", id));
    }

    private void insert(Collection<Dossier> people) {
        try (var insert =
                new Batch(handle, "INSERT INTO person (id, x_id, " + WORDS + ") VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            people.stream()
                    .filter(one -> !one.isKnown())
                    .forEach(one -> insert.bind(one.id())
                            .bindNumber(one.person().id())
                            .bindWords(one.person())
                            .add());
        }
    }

    private void update(Collection<Dossier> people) {
        try (var update = new Batch(
                handle,
                "UPDATE person SET x_id = ?, handle = ?, name = ?, bio = ?, location = ?, website = ?, pinned = ?,"
                        + " avatar = ?, fediverse = ?, examined = 0 WHERE id = ?")) {
            people.stream()
                    .filter(one -> one.isKnown() && one.isChanged())
                    .forEach(one -> update.bindNumber(one.person().id())
                            .bindWords(one.person())
                            .bind(one.id())
                            .add());
        }
    }

    private void takeOver(Dossier person) {
        for (var absorbed : person.absorbed()) {
            BELONGINGS.forEach(table -> handle.execute(
                    "UPDATE OR IGNORE " + table + " SET person = ? WHERE person = ?", person.id(), absorbed));
            handle.execute("DELETE FROM person WHERE id = ?", absorbed);
        }
    }

    private void said(Collection<Dossier> people) {
        try (var keep = new Batch(
                handle,
                "INSERT OR REPLACE INTO said (person, source, at, " + WORDS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)")) {
            for (var one : people) {
                one.unwritten()
                        .forEach(said -> keep.bind(one.id())
                                .bind(said.source())
                                .bind(said.at())
                                .bindWords(said.person())
                                .add());
            }
        }
    }

    private void ties(Collection<Dossier> people) {
        try (var tie = new Batch(handle, "INSERT OR IGNORE INTO tie (person, tie) VALUES (?, ?)")) {
            for (var one : people) {
                one.ties().forEach(how -> tie.bind(one.id()).bind(how.name()).add());
            }
        }
    }

    private void formerHandles(Collection<Dossier> people) {
        try (var former = new Batch(handle, "INSERT OR IGNORE INTO former_handle (person, handle) VALUES (?, ?)")) {
            for (var one : people) {
                one.formerHandles()
                        .forEach(name -> former.bind(one.id()).bind(name).add());
            }
        }
    }
}
