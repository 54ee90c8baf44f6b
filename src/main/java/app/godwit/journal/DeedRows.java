package app.godwit.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// A row of the table of deeds → the deed. By position: looking fourteen names up takes longer than finding the row.
final class DeedRows {
    /// What of the table makes a deed, for `SELECT`.
    static final String COLUMNS =
            "id, lane, kind, subject, request, state, not_before, sent, tries, remote, url, detail, run, undoes";

    private DeedRows() {}

    /// @param row with [#COLUMNS]
    static Deed read(ResultSet row) throws SQLException {
        var column = 0;
        return new Deed(
                row.getLong(++column),
                Lane.valueOf(row.getString(++column)),
                DeedKind.valueOf(row.getString(++column)),
                row.getString(++column),
                row.getString(++column),
                DeedState.valueOf(row.getString(++column)),
                Instant.ofEpochMilli(row.getLong(++column)),
                Instant.ofEpochMilli(row.getLong(++column)),
                row.getInt(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getLong(++column),
                row.getLong(++column));
    }
}
