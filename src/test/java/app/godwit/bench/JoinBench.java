package app.godwit.bench;

import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.sqlite.SQLiteConfig;

/// Joining 100,000 ids from four sources, against writing the rows that come of it once: people, ties, and what each
/// source says.
final class JoinBench implements Benchmark {
    private static final int PEOPLE = Integer.getInteger("godwit.bench.people", 100_000);
    private static final int ROUNDS = 3;
    private static final int COMMIT = 1000;
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    /// An archive with numbers, its own mentions, a HAR with everything, a CSV by handle alone.
    private static final List<LongFunction<Person>> SOURCES = List.of(
            Person::numbered,
            id -> Person.named(id, "old_bird_" + id, "Bird " + id),
            id -> full(id, "bird_" + id, "Birds and tides, " + id + ". https://bird" + id + ".example"),
            id -> full(Person.UNKNOWN, "Bird_" + id, "Newer words of " + id));

    @Override
    public String name() {
        return "join";
    }

    /// The best of three rounds each, taking turns.
    @Override
    public Result run() throws Exception {
        var ours = Double.MAX_VALUE;
        var bound = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var folder = Files.createTempDirectory("godwit-bench");
            var joined = folder.resolve("joined.godwit");
            var start = System.nanoTime();
            join(joined);
            ours = Math.min(ours, (System.nanoTime() - start) / 1e9);
            bound = Math.min(bound, rewrite(joined, folder.resolve("bare.db")));
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        return new Result(ours, bound, 5, "s");
    }

    private static void join(Path file) throws Exception {
        try (var journal = Journal.open(file)) {
            for (var nth = 0; nth < SOURCES.size(); nth++) {
                var source = journal.sources().begin(new Sources.Origin("/" + nth, "list", "", 0));
                try (var intake = journal.intake(source, START.plusSeconds(nth))) {
                    for (var id = 1L; id <= PEOPLE; id++) {
                        intake.person(SOURCES.get(nth).apply(scattered(id)), Set.of(Tie.FOLLOWING));
                    }
                }
            }
            var counts = journal.knowledge().followed();
            if (counts.people() != PEOPLE || counts.bios() != PEOPLE) {
                throw new IllegalStateException(counts.toString());
            }
        }
    }

    /// X's numbers are in no order.
    private static long scattered(long id) {
        return 1_000_000_000L + id * 2_654_435_761L % 4_294_967_291L;
    }

    private static Person full(long number, String handle, String bio) {
        return new Person(
                number, handle, "Bird", bio, "The coast", "https://site.example", "", "https://a.example/1.png", "");
    }

    /// The seconds that copying the joined rows takes, with the same indexes, commits and safety.
    private static double rewrite(Path joined, Path bare) throws SQLException {
        try (var from = DriverManager.getConnection("jdbc:sqlite:" + joined);
                var to = connect(bare)) {
            try (var schema = from.createStatement();
                    var rows = schema.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name"
                            + " IN ('person', 'said', 'tie', 'former_handle') ORDER BY type DESC");
                    var make = to.createStatement()) {
                while (rows.next()) {
                    make.execute(rows.getString(1));
                }
            }
            to.setAutoCommit(false);
            var spent = 0L;
            for (var table : List.of("person", "tie", "said", "former_handle")) {
                spent += copy(from, to, table);
            }
            return spent / 1e9;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /// Reading does not count, so the rows are read in bunches and the clock runs only while they are written.
    private static long copy(Connection from, Connection to, String table) throws SQLException {
        var spent = 0L;
        try (var query = from.createStatement();
                var rows = query.executeQuery("SELECT * FROM " + table)) {
            var columns = rows.getMetaData().getColumnCount();
            var insert = "INSERT INTO " + table + " VALUES (?" + ",?".repeat(columns - 1) + ")";
            try (var batch = to.prepareStatement(insert)) {
                var bunch = new Object[COMMIT][columns];
                var size = 0;
                while (rows.next()) {
                    for (var column = 0; column < columns; column++) {
                        bunch[size][column] = rows.getObject(column + 1);
                    }
                    if (++size == COMMIT) {
                        spent += write(to, batch, bunch, size);
                        size = 0;
                    }
                }
                spent += write(to, batch, bunch, size);
            }
        }
        return spent;
    }

    private static long write(Connection to, java.sql.PreparedStatement batch, Object[][] bunch, int size)
            throws SQLException {
        var start = System.nanoTime();
        for (var row = 0; row < size; row++) {
            for (var column = 0; column < bunch[row].length; column++) {
                batch.setObject(column + 1, bunch[row][column]);
            }
            batch.addBatch();
        }
        var _ = batch.executeBatch();
        to.commit();
        return System.nanoTime() - start;
    }
}
