package app.godwit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps statements once they are prepared: SQLite takes longer to understand most of ours than to do them. For one
/// connection, guarded by whoever holds it.
final class KeptStatements extends DefaultStatementBuilder {
    private static final int MOST = 100;

    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        var kept = context.isReturningGeneratedKeys() ? null : idle.remove(sql);
        return kept == null ? super.create(connection, sql, context) : kept;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && idle.size() < MOST && !idle.containsKey(sql)) {
            prepared.clearParameters();
            idle.put(sql, prepared);
        } else {
            statement.close();
        }
    }

    @Override
    public void close(Connection connection) {
        for (var statement : idle.values()) {
            try {
                statement.close();
            } catch (SQLException gone) {
                // The connection ends with it anyway.
                continue;
            }
        }
        idle.clear();
    }
}
