package app.godwit.journal;

import app.godwit.handles.Form;
import app.godwit.handles.OnRecord;
import app.godwit.handles.OnRecord.Registered;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The people of the move, joined over all sources: by numeric id, else by handle, else by the stated Fediverse
/// address. Of what the sources say, the newest counts; what each of them says stays.
public final class People {
    private final MoveFile file;

    People(MoveFile file) {
        this.file = file;
    }

    /// Everybody with that tie, in a stable order.
    public List<KnownPerson> with(Tie tie) {
        return file.read(handle -> {
            var records = new Records(handle);
            return handle.createQuery("""
                SELECT person.* FROM person JOIN tie ON tie.person = person.id
                WHERE tie.tie = ? ORDER BY person.id\
                """)
                    .bind(0, tie.name())
                    .map((row, _) -> person(row, records))
                    .list();
        });
    }

    /// Everybody, whatever ties them to the owner, in a stable order.
    public List<KnownPerson> all() {
        return file.read(handle -> {
            var records = new Records(handle);
            return handle.createQuery("SELECT * FROM person ORDER BY id")
                    .map((row, _) -> person(row, records))
                    .list();
        });
    }

    /// How the owner stands to each, by their number in this move file. Who only stands on a list is missing.
    public Map<Long, Set<Tie>> ties() {
        return file.read(handle -> {
            var ties = new HashMap<Long, Set<Tie>>();
            handle.createQuery("SELECT person, tie FROM tie")
                    .map((row, _) -> Map.entry(row.getLong("person"), Tie.valueOf(row.getString("tie"))))
                    .forEach(one -> ties.computeIfAbsent(one.getKey(), _ -> EnumSet.noneOf(Tie.class))
                            .add(one.getValue()));
            return ties;
        });
    }

    /// Everybody on a list, in a stable order.
    ///
    /// @param list its number, [Lists.KnownList#id]
    public List<KnownPerson> on(long list) {
        return file.read(handle -> {
            var records = new Records(handle);
            return handle.createQuery("""
                SELECT person.* FROM person JOIN user_list_member ON user_list_member.person = person.id
                WHERE user_list_member.list = ? ORDER BY person.id\
                """)
                    .bind(0, list)
                    .map((row, _) -> person(row, records))
                    .list();
        });
    }

    private static KnownPerson person(ResultSet row, Records records) throws SQLException {
        var id = row.getLong("id");
        var person = words(row.getLong("x_id"), row);
        var words = row.getBoolean("examined") ? KnownPerson.Words.READ : KnownPerson.Words.TO_BE_READ;
        return new KnownPerson(id, person, words, records.of(id));
    }

    private static Person words(long number, ResultSet row) throws SQLException {
        return new Person(
                number,
                row.getString("handle"),
                row.getString("name"),
                row.getString("bio"),
                row.getString("location"),
                row.getString("website"),
                row.getString("pinned"),
                row.getString("avatar"),
                row.getString("fediverse"));
    }

    /// The words of one source on a person.
    ///
    /// @param source number of the source, 0 for those brought in before sources were told apart
    /// @param at     when it saw them, [Instant#EPOCH] when it does not tell
    /// @param words  without the number
    public record Word(long source, Instant at, Person words) {}

    /// What each source says of everybody, so that every field can be traced to whoever said it; the newest last. By
    /// their number in this move file.
    public Map<Long, List<Word>> words() {
        return file.read(handle -> {
            var words = new HashMap<Long, List<Word>>();
            handle.createQuery("SELECT * FROM said ORDER BY at, source")
                    .map((row, _) -> Map.entry(row.getLong("person"), word(row)))
                    .forEach(one -> words.computeIfAbsent(one.getKey(), _ -> new ArrayList<>(1))
                            .add(one.getValue()));
            return words;
        });
    }

    private static Word word(ResultSet row) throws SQLException {
        return new Word(row.getLong("source"), Instant.ofEpochMilli(row.getLong("at")), words(Person.UNKNOWN, row));
    }

    /// Joins what sources say into what is known.
    ///
    /// @return the number of each in this file, in the same order
    List<Long> put(Handle handle, List<Told> batch) {
        var rows = new PersonRows(handle);
        var joining = new Joining(rows.known(batch), rows.lastId());
        var joined = batch.stream().map(joining::join).toList();
        rows.write(joining.people());
        return joined.stream().map(Dossier::holder).map(Dossier::id).toList();
    }

    /// Former handles and addresses in registers, of everybody who has any.
    private static final class Records {
        private final Map<Long, Set<String>> handles = new HashMap<>();
        private final Map<Long, List<Registered>> addresses = new HashMap<>();

        Records(Handle handle) {
            handle.createQuery("SELECT person, handle FROM former_handle")
                    .map((row, _) -> Map.entry(row.getLong("person"), row.getString("handle")))
                    .forEach(one -> handles.computeIfAbsent(one.getKey(), _ -> new HashSet<>())
                            .add(one.getValue()));
            handle.createQuery("SELECT * FROM registered ORDER BY person, address")
                    .map((row, _) -> Map.entry(
                            row.getLong("person"),
                            new Registered(
                                    row.getString("address"),
                                    row.getString("register"),
                                    Form.valueOf(row.getString("form")))))
                    .forEach(one -> addresses
                            .computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                            .add(one.getValue()));
        }

        OnRecord of(long person) {
            var names = handles.getOrDefault(person, Set.of());
            var registered = addresses.getOrDefault(person, List.of());
            return names.isEmpty() && registered.isEmpty() ? OnRecord.NOTHING : new OnRecord(names, registered);
        }
    }
}
