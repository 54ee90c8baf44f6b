package app.godwit.journal;

import app.godwit.handles.HostVerdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// What hosts of addresses run, and how long that is taken as it is.
public final class Hosts {
    private static final RowMapper<Row> ROW = (row, _) -> new Row(
            row.getString("host"),
            Json.read(row.getString("verdict"), HostVerdict.class),
            row.getInt("tries"),
            Instant.ofEpochMilli(row.getLong("due")));

    private final MoveFile file;

    Hosts(MoveFile file) {
        this.file = file;
    }

    /// @param host  lower case
    /// @param tries questions in a row that stayed undecided
    /// @param due   when to ask again
    public record Row(String host, HostVerdict verdict, int tries, Instant due) {}

    public Optional<Row> read(String host) {
        return file.read(handle -> handle.createQuery("SELECT * FROM host WHERE host = ?")
                .bind(0, host)
                .map(ROW)
                .findOne());
    }

    /// Everything known, by host.
    public Map<String, Row> all() {
        return file.read(handle -> {
            var rows = new HashMap<String, Row>();
            handle.createQuery("SELECT * FROM host").map(ROW).forEach(row -> rows.put(row.host(), row));
            return rows;
        });
    }

    public void keep(Row row) {
        file.write(handle -> handle.execute(
                "INSERT OR REPLACE INTO host (host, verdict, tries, due) VALUES (?, ?, ?, ?)",
                row.host(),
                Json.write(row.verdict()),
                row.tries(),
                row.due().toEpochMilli()));
    }
}
