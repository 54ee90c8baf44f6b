package app.godwit.journal;

import java.time.Instant;
import java.util.List;

/// What was brought in.
public final class Sources {
    private final MoveFile file;

    Sources(MoveFile file) {
        this.file = file;
    }

    /// @param report what was told then, as JSON
    public record Source(String path, String kind, Instant broughtIn, String report) {
        public <T> T report(Class<T> type) {
            return Json.read(report, type);
        }
    }

    public void keep(String path, String kind, Instant now, Record report) {
        file.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO source (path, kind, brought_in, report) VALUES (?, ?, ?, ?)",
                path,
                kind,
                now.toEpochMilli(),
                Json.write(report)));
    }

    public List<Source> all() {
        return file.read(handle -> handle.createQuery("SELECT * FROM source ORDER BY id")
                .map((row, _) -> new Source(
                        row.getString("path"),
                        row.getString("kind"),
                        Instant.ofEpochMilli(row.getLong("brought_in")),
                        row.getString("report")))
                .list());
    }
}
