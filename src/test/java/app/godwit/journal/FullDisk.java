package app.godwit.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The disk below an open move file runs full: whatever is to be written is refused by SQLite as it is then, and what
/// was written can be read.
public final class FullDisk {
    private static final List<String> TABLES = List.of("deed", "run", "setting", "person", "tweet", "match", "source");
    private static final List<String> CHANGES = List.of("INSERT", "UPDATE", "DELETE");

    private FullDisk() {}

    /// The file can grow no more, and before each change it would have to.
    public static void fill(Journal journal) {
        journal.file().read(handle -> {
            most(handle, number(handle, "PRAGMA page_count"));
            TABLES.forEach(
                    table -> CHANGES.forEach(change -> handle.execute("""
                        CREATE TEMP TRIGGER full_%s_%s BEFORE %s ON main.%s
                        BEGIN INSERT INTO setting (key, value) VALUES ('full', hex(zeroblob(1000000))); END\
                        """.formatted(table, change, change, table))));
            return true;
        });
    }

    public static void makeRoom(Journal journal) {
        journal.file().read(handle -> {
            TABLES.forEach(table ->
                    CHANGES.forEach(change -> handle.execute("DROP TRIGGER full_%s_%s".formatted(table, change))));
            return most(handle, Integer.MAX_VALUE - 1);
        });
    }

    private static int most(Handle handle, int pages) {
        return number(handle, "PRAGMA max_page_count = " + pages);
    }

    private static int number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }
}
