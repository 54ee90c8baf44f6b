package app.godwit.journal;

import app.godwit.handles.OnRecord.Registered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What public registers were asked, and the Fediverse addresses that they state.
public final class Registers {
    private final MoveFile file;

    Registers(MoveFile file) {
        this.file = file;
    }

    /// A question that was answered.
    ///
    /// @param key what was asked for, such as `#42` or `@ana`
    public record Asked(String key, Knew knew) {}

    /// Whether the register knew.
    public enum Knew {
        YES,
        NO
    }

    /// The keys that a register was asked for at that moment or later.
    public Set<String> askedSince(String register, Instant since) {
        return file.read(handle -> handle.createQuery("SELECT key FROM asked WHERE register = ? AND at >= ?")
                .bind(0, register)
                .bind(1, since.toEpochMilli())
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /// Keeps the answers to one question, all or none. What the register stated before of these people goes.
    ///
    /// @param byPerson what it states now, for everybody the question was about
    public void keep(String register, List<Asked> asked, Map<Long, List<Registered>> byPerson, Instant now) {
        file.write(handle -> {
            try (var remove = new Batch(handle, "DELETE FROM registered WHERE person = ?")) {
                byPerson.keySet().forEach(person -> remove.bind(person).add());
            }
            try (var keep = new Batch(
                            handle,
                            "INSERT OR IGNORE INTO registered (person, address, register, form) VALUES (?, ?, ?, ?)");
                    var read = new Batch(handle, "UPDATE person SET examined = 0 WHERE id = ?")) {
                byPerson.forEach((person, entries) -> entries.forEach(entry -> {
                    keep.bind(person)
                            .bind(entry.address())
                            .bind(entry.register())
                            .bind(entry.form().name())
                            .add();
                    read.bind(person).add();
                }));
            }
            try (var answered =
                    new Batch(handle, "INSERT OR REPLACE INTO asked (register, key, at, found) VALUES (?, ?, ?, ?)")) {
                asked.forEach(one -> answered.bind(register)
                        .bind(one.key())
                        .bind(now.toEpochMilli())
                        .bind(one.knew() == Knew.YES ? 1 : 0)
                        .add());
            }
            return true;
        });
    }
}
