package app.godwit.journal;

import app.godwit.tweets.Person;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/// The same statement for many rows, straight through JDBC: with a hundred thousand people, what Jdbi does for each row
/// would cost more than SQLite does.
final class Batch implements AutoCloseable {
    private final PreparedStatement statement;
    private int at;
    private int rows;

    Batch(Handle handle, String sql) {
        try {
            statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException failure) {
            throw new TransactionException(failure);
        }
    }

    /// The next column.
    Batch bind(long value) {
        return bind(() -> statement.setLong(++at, value));
    }

    /// The next column.
    Batch bind(String value) {
        return bind(() -> statement.setString(++at, value));
    }

    /// The next column, empty where there is no number.
    Batch bindNumber(long value) {
        return value == Person.UNKNOWN ? bind(() -> statement.setNull(++at, Types.INTEGER)) : bind(value);
    }

    /// The next eight columns.
    Batch bindWords(Person person) {
        return bind(person.handle())
                .bind(person.name())
                .bind(person.bio())
                .bind(person.location())
                .bind(person.website())
                .bind(person.pinned())
                .bind(person.avatar())
                .bind(person.fediverse());
    }

    void add() {
        bind(statement::addBatch);
        at = 0;
        rows++;
    }

    @Override
    public void close() {
        try (statement) {
            if (rows > 0) {
                var _ = statement.executeBatch();
            }
        } catch (SQLException failure) {
            throw new TransactionException(failure);
        }
    }

    private interface Binding {
        void run() throws SQLException;
    }

    private Batch bind(Binding binding) {
        try {
            binding.run();
            return this;
        } catch (SQLException failure) {
            throw new TransactionException(failure);
        }
    }
}
