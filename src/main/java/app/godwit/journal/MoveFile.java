package app.godwit.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The SQLite file behind a move: opened, recognised, brought to this program's schema and held against every other
/// process.
///
/// One connection serves all threads, one at a time: SQLite has one writer anyway, and the exclusive lock
/// allows no second connection. `synchronous=FULL`, because a row must be on the disk before its deed leaves
/// the computer.
final class MoveFile implements AutoCloseable {
    /// `GDWT` in ASCII, in the header of every move file.
    static final int APPLICATION_ID = 0x47445754;

    /// In KiB when negative: enough that joining a hundred thousand people does not read the file again for each.
    private static final int CACHE = -32 * 1024;

    /// Pages beside the file before they are carried over: with 64 MB an import writes its index fewer times.
    private static final int CHECKPOINT = 16_000;

    private final Path path;
    private final Handle handle;
    private final Statements statements;

    private MoveFile(Path path, Handle handle) {
        this.path = path;
        this.handle = handle;
        this.statements = new Statements(handle.getConnection());
    }

    static MoveFile open(Path path) throws MoveFileException {
        var parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new MoveFileException("The folder of %s does not exist. Make it first, or choose another."
                    .formatted(path.toAbsolutePath()));
        }
        if (Files.isDirectory(path)) {
            throw new MoveFileException("%s is a folder. Name a file for the move.".formatted(path));
        }
        try {
            var handle = connect(path);
            try {
                Schema.bringUp(handle, path);
                return new MoveFile(path, handle);
            } catch (MoveFileException | RuntimeException notUsable) {
                handle.close();
                throw notUsable;
            }
        } catch (JdbiException failure) {
            throw new MoveFileException(Trouble.sentence(path, failure), failure);
        }
    }

    private static Handle connect(Path path) {
        var config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(0);
        config.setCacheSize(CACHE);
        var handle = Jdbi.create("jdbc:sqlite:" + path.toAbsolutePath(), config.toProperties())
                .open()
                .setStatementBuilder(new KeptStatements());
        var _ = handle.createQuery("PRAGMA wal_autocheckpoint = " + CHECKPOINT)
                .mapTo(Integer.class)
                .one();
        return handle;
    }

    Path path() {
        return path;
    }

    /// Runs in a transaction that stays open: the next [#write] or closing commits it. For a million rows, which need
    /// not wait in memory for a commit that is large enough to be worth it.
    synchronized void gather(Consumer<Handle> rows) {
        try {
            if (!handle.isInTransaction()) {
                handle.begin();
            }
            rows.accept(handle);
        } catch (JdbiException failure) {
            handle.rollback();
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        }
    }

    private void commitGathered() {
        if (handle.isInTransaction()) {
            handle.commit();
        }
    }

    /// Runs in one transaction: all of it is kept, or nothing.
    synchronized <T> T write(Function<Handle, T> work) {
        try {
            commitGathered();
            return handle.inTransaction(work::apply);
        } catch (JdbiException failure) {
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        }
    }

    /// Changes by plain JDBC. A single statement is a transaction by itself; several go by [Statements#atOnce].
    synchronized <T> T commit(Statements.Work<T> work) {
        try {
            commitGathered();
            return work.with(statements);
        } catch (SQLException | JdbiException failure) {
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        }
    }

    /// The same without waiting for the disk: when the power fails, the last of these may be lost, though never out of
    /// order. For what the server can tell again.
    synchronized <T> T note(Statements.Work<T> work) {
        synchronous("NORMAL");
        try {
            return commit(work);
        } finally {
            synchronous("FULL");
        }
    }

    /// From now on pages are written straight into the file, and only what they replace is kept beside it until the
    /// commit. As safe as else; for filling an empty file, where nothing is replaced and each page is written once
    /// instead of twice. Ends with [#filled], or when the file is opened next.
    synchronized void filling() {
        commitGathered();
        pragma("journal_mode = TRUNCATE");
    }

    synchronized void filled() {
        commitGathered();
        pragma("journal_mode = WAL");
    }

    private void synchronous(String how) {
        pragma("synchronous = " + how);
    }

    private void pragma(String setting) {
        try (var statement = handle.getConnection().createStatement()) {
            statement.execute("PRAGMA " + setting);
        } catch (SQLException failure) {
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        }
    }

    /// Reads by plain JDBC.
    synchronized <T> T ask(Statements.Work<T> work) {
        try {
            return work.with(statements);
        } catch (SQLException failure) {
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        }
    }

    /// How many rows were written since the file was opened, those of broken off transactions included. Nobody else
    /// writes into it meanwhile.
    synchronized long changes() {
        return read(handle ->
                handle.createQuery("SELECT total_changes()").mapTo(Long.class).one());
    }

    synchronized <T> T read(Function<Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException failure) {
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            commitGathered();
        } catch (JdbiException failure) {
            throw new MoveFileFailure(Trouble.sentence(path, failure), failure);
        } finally {
            handle.close();
        }
    }

    /// SQLite's error codes in people's words.
    static final class Trouble {
        private Trouble() {}

        static String sentence(Path path, Throwable failure) {
            var code = code(failure);
            return switch (code) {
                case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
                    "%s is open in another Godwit. Close that one first.".formatted(path);
                case SQLITE_FULL ->
                    "The disk that holds %s is full. Make room; nothing is lost, and Godwit continues where it stopped."
                            .formatted(path);
                case SQLITE_READONLY,
                        SQLITE_READONLY_DIRECTORY,
                        SQLITE_READONLY_DBMOVED,
                        SQLITE_CANTOPEN,
                        SQLITE_PERM -> "%s cannot be written. Move it to a folder where you may write.".formatted(path);
                case SQLITE_NOTADB -> "%s is not a Godwit move. Choose another file or another name.".formatted(path);
                case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX ->
                    "%s is damaged. Take your last copy of it.".formatted(path);
                default -> "%s cannot be used (%s). Check the disk and try again.".formatted(path, code.name());
            };
        }

        private static SQLiteErrorCode code(Throwable failure) {
            Throwable cause = failure;
            while (cause != null) {
                if (cause instanceof SQLiteException sqlite) {
                    return sqlite.getResultCode();
                }
                cause = cause.getCause();
            }
            return SQLiteErrorCode.UNKNOWN_ERROR;
        }
    }
}
