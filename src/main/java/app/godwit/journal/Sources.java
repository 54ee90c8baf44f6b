package app.godwit.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// What was brought in. A source is known by its content; one that was not read to its end is not known.
public final class Sources {
    private static final RowMapper<Source> SOURCE = (row, _) -> new Source(
            row.getLong("id"),
            row.getString("path"),
            row.getString("place"),
            row.getString("kind"),
            Instant.ofEpochMilli(row.getLong("brought_in")),
            new Held(row.getLong("account"), Instant.ofEpochMilli(row.getLong("made")), row.getBoolean("complete")),
            row.getString("report"));

    private final MoveFile file;

    Sources(MoveFile file) {
        this.file = file;
    }

    /// A source about to be read.
    ///
    /// @param path        absolute
    /// @param kind        `archive`, `list`, `api`
    /// @param fingerprint tells its content from any other, `""` when nothing does
    /// @param reader      version of the reader: a newer one reads again what an older one has read
    public record Origin(String path, String kind, String fingerprint, int reader) {}

    /// What a source turned out to be.
    ///
    /// @param account  X's number of its owner, 0 for lists
    /// @param made     when it was generated, [Instant#EPOCH] when nothing tells
    /// @param complete it surely holds all tweets of that day
    public record Held(long account, Instant made, boolean complete) {
        /// Of a list.
        public static final Held NOTHING = new Held(0, Instant.EPOCH, false);
    }

    /// A source that was read to its end.
    ///
    /// @param path   where it was brought in first; media name it
    /// @param place  where it lies now, `""` once another file took its place
    /// @param report what was told then, as JSON
    public record Source(long id, String path, String place, String kind, Instant broughtIn, Held held, String report) {
        public <T> T report(Class<T> type) {
            return Json.read(report, type);
        }
    }

    /// Gives a source its number, the one it has already where it was read before, by an older reader or not to its
    /// end. It is not known as brought in until [#finish].
    public long begin(Origin origin) {
        return file.write(handle -> {
            var known = row(handle, origin);
            handle.execute(
                    "UPDATE source SET place = '' WHERE place = ? AND id <> ?", origin.path(), known.orElse(-1L));
            return known.map(id -> again(handle, id, origin)).orElseGet(() -> insert(handle, origin));
        });
    }

    /// By content; a file of the first schema has no fingerprints, so there by place.
    private static Optional<Long> row(Handle handle, Origin origin) {
        return handle.createQuery("""
            SELECT id FROM source
            WHERE (fingerprint <> '' AND fingerprint = :fingerprint) OR (fingerprint = '' AND path = :path)
            ORDER BY fingerprint DESC, id LIMIT 1\
            """)
                .bind("fingerprint", origin.fingerprint())
                .bind("path", origin.path())
                .mapTo(Long.class)
                .findOne();
    }

    private static long again(Handle handle, long id, Origin origin) {
        handle.execute(
                "UPDATE source SET brought_in = 0, kind = ?, fingerprint = ?, place = ?, reader = ? WHERE id = ?",
                origin.kind(),
                origin.fingerprint(),
                origin.path(),
                origin.reader(),
                id);
        return id;
    }

    private static long insert(Handle handle, Origin origin) {
        handle.execute(
                "INSERT INTO source (path, kind, brought_in, report, fingerprint, place, reader)"
                        + " VALUES (?, ?, 0, '', ?, ?, ?)",
                origin.path(),
                origin.kind(),
                origin.fingerprint(),
                origin.path(),
                origin.reader());
        return handle.createQuery("SELECT last_insert_rowid()")
                .mapTo(Long.class)
                .one();
    }

    /// Commits that a source was read to its end.
    public void finish(long id, Held held, Instant now, Record report) {
        file.write(handle -> handle.execute(
                "UPDATE source SET account = ?, made = ?, complete = ?, brought_in = ?, report = ? WHERE id = ?",
                held.account(),
                held.made().toEpochMilli(),
                held.complete() ? 1 : 0,
                now.toEpochMilli(),
                Json.write(report),
                id));
    }

    /// Takes back [#begin] of a source that was turned away before anything of it was kept.
    public void forget(long id) {
        file.write(handle -> handle.execute("DELETE FROM source WHERE id = ? AND brought_in = 0", id));
    }

    /// The source with this content, if this reader has read it to its end.
    public Optional<Source> known(Origin origin) {
        return file.read(handle -> handle.createQuery(
                        "SELECT * FROM source WHERE fingerprint = ? AND fingerprint <> '' AND reader = ?"
                                + " AND brought_in > 0 ORDER BY id LIMIT 1")
                .bind(0, origin.fingerprint())
                .bind(1, origin.reader())
                .map(SOURCE)
                .findOne());
    }

    /// Remembers where a source lies now.
    public void moved(long id, String place) {
        file.write(handle -> {
            handle.execute("UPDATE source SET place = '' WHERE place = ?", place);
            return handle.execute("UPDATE source SET place = ? WHERE id = ?", place, id);
        });
    }

    /// Those read to their end, in the order in which they came.
    public List<Source> all() {
        return file.read(
                handle -> handle.createQuery("SELECT * FROM source WHERE brought_in > 0 ORDER BY brought_in, id")
                        .map(SOURCE)
                        .list());
    }

    /// Where each was brought in from, also such as were not read to their end.
    public Map<Long, String> paths() {
        return file.read(handle -> handle
                .createQuery("SELECT id, path FROM source")
                .map((row, _) -> Map.entry(row.getLong("id"), row.getString("path")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Those of a kind, also such as are being read or were not read to their end: they too hold files.
    public List<Source> begun(String kind) {
        return file.read(handle -> handle.createQuery("SELECT * FROM source WHERE kind = ? ORDER BY id")
                .bind(0, kind)
                .map(SOURCE)
                .list());
    }

    /// Path that media name → where that source lies now. Of several sources brought in from one path, the last.
    public Map<String, String> places() {
        return file.read(handle -> {
            var places = new HashMap<String, String>();
            handle.createQuery("SELECT path, place FROM source WHERE place <> '' ORDER BY id")
                    .map((row, _) -> Map.entry(row.getString("path"), row.getString("place")))
                    .forEach(entry -> places.put(entry.getKey(), entry.getValue()));
            return places;
        });
    }

    /// The same for one path, empty when nothing lies there any more.
    public Optional<String> place(String path) {
        return file.ask(statements -> statements.first(
                "SELECT place FROM source WHERE path = ? AND place <> '' ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                path));
    }
}
