package app.godwit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The few statements that every deed needs on its way, prepared once and asked by plain JDBC: JDBI takes longer to
/// hand one of them over than SQLite to do it, and many times as long in a program that has just begun. For one
/// connection, guarded by whoever holds it; closed with it.
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// What the row means on which the cursor stands.
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Work with these statements.
    @FunctionalInterface
    interface Work<T> {
        T with(Statements statements) throws SQLException;
    }

    /// The first row.
    ///
    /// @param values texts and numbers
    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        return kept(sql, statement -> {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        });
    }

    /// @param values texts and numbers
    /// @return how many rows
    int change(String sql, Object... values) throws SQLException {
        return kept(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /// All of it is kept, or nothing.
    <T> T atOnce(Work<T> work) throws SQLException {
        change("BEGIN");
        try {
            var result = work.with(this);
            change("COMMIT");
            return result;
        } catch (SQLException | RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /// SQLite may have rolled back already, as it does when the disk is full.
    private void rollBack(Exception failure) {
        try {
            change("ROLLBACK");
        } catch (SQLException over) {
            failure.addSuppressed(over);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// One that fails cannot be used again.
    private <T> T kept(String sql, Use<T> use) throws SQLException {
        var idle = prepared.remove(sql);
        var statement = idle == null ? connection.prepareStatement(sql) : idle;
        try {
            var result = use.of(statement);
            prepared.put(sql, statement);
            return result;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
