package app.godwit.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What the user said of people, for ever.
public final class Decisions {
    private final MoveFile file;

    Decisions(MoveFile file) {
        this.file = file;
    }

    public enum Verdict {
        ACCEPTED,
        REJECTED
    }

    /// @param handle the accepted address as [app.godwit.handles.Handle#toString], `""` for a rejection
    public record Said(Verdict verdict, String handle) {}

    public void keep(long person, Said said, Instant now) {
        file.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO decision (person, verdict, handle, decided) VALUES (?, ?, ?, ?)",
                person,
                said.verdict().name(),
                said.handle(),
                now.toEpochMilli()));
    }

    public void forget(long person) {
        file.write(handle -> handle.execute("DELETE FROM decision WHERE person = ?", person));
    }

    public Map<Long, Said> all() {
        return file.read(handle -> {
            var all = new HashMap<Long, Said>();
            handle.createQuery("SELECT * FROM decision")
                    .map((row, _) -> Map.entry(
                            row.getLong("person"),
                            new Said(Verdict.valueOf(row.getString("verdict")), row.getString("handle"))))
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
            return all;
        });
    }
}
